#pragma once

#include "domain/view/pageview.h"

#include <QFrame>

namespace golive::ui {

class AnswerButtons;
class Card;
class FoldButton;
class OverruleBox;
class WrapLabel;

/// One question. Open it is two lines; answered it is one calm line; a worrying answer folds out the way out.
class CheckRowWidget : public QFrame
{
    Q_OBJECT
public:
    explicit CheckRowWidget(CheckItem, QWidget *parent = nullptr);

    void draw(const CheckRow &);

Q_SIGNALS:
    void answered(golive::CheckItem item, golive::CheckChoice choice);
    void overruled(golive::CheckItem item, bool isOverruled, const QString &reason);

private:
    CheckItem m_item;
    WrapLabel *m_mark;
    WrapLabel *m_question;
    WrapLabel *m_where;
    FoldButton *m_whereButton;
    AnswerButtons *m_answers;
    Card *m_warning;
    WrapLabel *m_wayOut;
    OverruleBox *m_overrule;
};

} // namespace golive::ui
