#pragma once

#include "ui/pages/programaction.h"
#include "ui/widgets/wraplabel.h"

namespace golive::ui {

/// What a button did that acts out of sight (clipboard, mail program, another window), and what is to be done there.
class DoneLine : public WrapLabel
{
    Q_OBJECT
public:
    explicit DoneLine(const QString &objectName, QWidget *parent = nullptr);

    /// `isDone`: else it could not be, and the way round it is said. Scrolls into view. What it does not know of is
    /// none of its buttons.
    void tell(const ProgramAction &action, bool isDone);

private:
    static QString done(const ProgramAction &);
    static QString reminded(ReminderWay);
    static QString failed(const ProgramAction &);
};

} // namespace golive::ui
