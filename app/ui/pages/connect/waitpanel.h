#pragma once

#include "domain/event.h"
#include "domain/view/waitview.h"
#include "ui/pages/programaction.h"

#include <QWidget>

class QDateEdit;
class QPushButton;

namespace golive::ui {

class Card;
class FoldButton;
class WrapLabel;

/// Until when another try is put off, as a countdown, with what an earlier one costs; and where a person may choose a
/// day to be reminded. It draws a plain value and can stand anywhere; without anything to say it is hidden.
class WaitPanel : public QWidget
{
    Q_OBJECT
public:
    explicit WaitPanel(QWidget *parent = nullptr);

    void draw(const WaitView &);

Q_SIGNALS:
    void happened(const golive::Event &event);
    void wanted(const golive::ui::ProgramAction &action);

private:
    void buildCard();
    void buildChooser();
    void drawWait(const WaitView &);
    void offer(const WaitView &);

    WrapLabel *m_mixed;
    Card *m_card;
    WrapLabel *m_left;
    WrapLabel *m_why;
    WrapLabel *m_howLong;
    WrapLabel *m_earlier;
    WrapLabel *m_tellsThen;
    QPushButton *m_try = nullptr;
    QPushButton *m_calendar = nullptr;
    QPushButton *m_forget = nullptr;
    QWidget *m_chooser;
    FoldButton *m_fold = nullptr;
    QDateEdit *m_day = nullptr;
    std::optional<Instant> m_offered;
    std::optional<Instant> m_drawnUntil;
};

} // namespace golive::ui
