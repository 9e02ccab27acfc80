#pragma once

#include "domain/view/pageview.h"
#include "ui/widgets/card.h"

class QDateTimeEdit;
class QPushButton;

namespace golive::ui {

class WrapLabel;

/// Live elsewhere: has anybody requested the sync, and when was Facebook finished?
class EarlierSyncBox : public Card
{
    Q_OBJECT
public:
    explicit EarlierSyncBox(QWidget *parent = nullptr);

    void draw(const SetUpView &);

Q_SIGNALS:
    void told(golive::EarlierSync told);
    void finishToldAt(golive::Instant at);

private:
    QPushButton *add(EarlierSync, const QString &objectName, const QString &text);
    void offer(Instant, Instant now);

    QWidget *m_buttons;
    QList<QPushButton *> m_answers; ///< In the order of EarlierSync, from Nobody on.
    QDateTimeEdit *m_finish;
    QPushButton *m_setFinish;
    WrapLabel *m_counted;
    std::optional<Instant> m_offered{};
};

} // namespace golive::ui
