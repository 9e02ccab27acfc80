#pragma once

#include "rehearsal/eye.h"
#include "rehearsal/glance.h"
#include "rehearsal/move.h"

#include <QElapsedTimer>

namespace golive::rehearsal {

/// Holds the coach's card to the screen that the page beside it shows. The screen is read from the practice page's own
/// mark (data-screen), which the program never looks at.
class CardBeside
{
public:
    explicit CardBeside(const Eye &eye) : m_eye(eye) {}

    /// For the next picture: only what is seen from now on counts.
    void begin();
    /// Done where the card is the screen's, where the page has none of the screens that have a card, and where there is
    /// no page.
    Attempt attempt();

    QString screen() const { return m_screen; } ///< "dialog/portfolio"; empty without a page.
    QString card() const { return m_card; }     ///< "portfolio"; empty where no card is shown.
    /// From the first look at this screen to the card beside it.
    qint64 waitedMs() const { return m_waitedMs; }

    /// The card of a practice screen; empty where any will do.
    static QString cardOf(const QString &screen);

private:
    const Eye &m_eye;
    Glance m_glance;
    QString m_screen;
    QString m_card;
    QElapsedTimer m_since;
    qint64 m_waitedMs = 0;
};

} // namespace golive::rehearsal
