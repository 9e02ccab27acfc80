#pragma once

#include "domain/event.h"
#include "domain/view/pageview.h"
#include "ui/wording/tongue.h"

#include <QHash>
#include <QWidget>

namespace golive::ui {

class AnswerButtons;
class WrapLabel;

/// The questions of Get ready as one sheet to be read aloud before Facebook begins, in the owner's language. What he
/// answers is noted while Get ready is the page.
class CallSheet : public QWidget
{
    Q_OBJECT
public:
    explicit CallSheet(QWidget *parent = nullptr);

    void draw(const PageView &);

Q_SIGNALS:
    void happened(const golive::Event &event);

private:
    struct Row
    {
        WrapLabel *aloud;
        WrapLabel *own; ///< In the window's language, where that is another one.
        AnswerButtons *answers;
    };

    WrapLabel *m_intro;
    QHash<CheckItem, Row> m_rows;
};

} // namespace golive::ui
