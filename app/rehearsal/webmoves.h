#pragma once

#include "rehearsal/eye.h"
#include "rehearsal/glance.h"
#include "rehearsal/hand.h"
#include "rehearsal/move.h"

#include <functional>

namespace golive::rehearsal {

/// Moves in the web view of a window: an element's rectangle is read, the click and the keys are real.
class WebMoves
{
public:
    /// Whether a click did what it was for, by what the page shows.
    using Effect = std::function<bool(const ElementView &before, const ElementView &now)>;

    /// `window` empty: the main window.
    WebMoves(Eye &eye, Hand &hand, QString window) : m_eye(eye), m_hand(hand), m_window(std::move(window)) {}

    /// A page and screen of the practice pages: "dialog/portfolio".
    Move place(const QString &place) const;
    Move shown(const QString &id) const;
    Move gone(const QString &id) const;
    /// Clicks until the page has moved on. A page that has only just come up may swallow a first click, as people know.
    Move click(const QString &id) const;
    Move click(const QString &id, Effect effect) const;
    Move check(const QString &id) const;
    Move type(const QString &id, const QString &text) const;
    /// Chooses in a list by the keyboard alone: its menu is a window of the engine's own.
    Move choose(const QString &id, const QString &value) const;
    /// Types what stands in an element of another window's page, as a person copies a code by eye.
    Move copyInto(const QString &id, const WebMoves &from, const QString &fromId) const;

private:
    QWidget *view() const;
    std::optional<ElementView> look(Glance &glance, const QString &id) const;
    Attempt tryClick(const ElementView &element, const QString &id) const;

    Eye &m_eye;
    Hand &m_hand;
    QString m_window;
};

} // namespace golive::rehearsal
