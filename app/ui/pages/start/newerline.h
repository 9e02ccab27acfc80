#pragma once

#include "ui/pages/start/newerversion.h"

#include <QWidget>

namespace golive::ui {

class WrapLabel;

/// Says quietly that there is something newer, and leads to its page. Hidden until there is.
class NewerLine : public QWidget
{
    Q_OBJECT
public:
    explicit NewerLine(QWidget *parent = nullptr);

    void note(const NewerVersion &);

Q_SIGNALS:
    void pageWanted();

private:
    WrapLabel *m_text;
};

} // namespace golive::ui
