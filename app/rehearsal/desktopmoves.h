#pragma once

#include "rehearsal/eye.h"
#include "rehearsal/hand.h"
#include "rehearsal/move.h"

#include <QRegularExpression>

namespace golive::rehearsal {

/// Moves on widgets, found by object name.
class DesktopMoves
{
public:
    DesktopMoves(Eye &eye, Hand &hand) : m_eye(eye), m_hand(hand) {}

    Move page(const QString &name) const;
    Move shown(const QString &name) const;
    Move gone(const QString &name) const;
    Move enabled(const QString &name) const;
    Move disabled(const QString &name) const;
    Move emptied(const QString &name) const;
    /// The words that are written in the widget match.
    Move says(const QString &name, const QRegularExpression &words) const;
    Move click(const QString &name) const;
    /// Only where it is shown.
    Move clickIfShown(const QString &name) const;
    /// The button whose name matches, in the shown area whose name matches and in which the text is written.
    Move clickIn(const QString &areas, const QString &text, const QString &buttons) const;
    /// Whether such an area is shown.
    Move listed(const QString &areas, const QString &text, bool isExpected = true) const;
    /// Clicks into the field, unless the keyboard is there already, and types. Where `isOptional`, a field that is not
    /// shown is passed over.
    Move type(const QString &name, const QString &text, bool isOptional = false) const;
    Move press(const QString &name, Qt::Key key) const;
    /// Each shown button whose name matches and that is not pressed yet, from top to bottom.
    Move clickAll(const QString &pattern) const;
    /// The row of a list with that text.
    Move chooseRow(const QString &list, const QString &text) const;

private:
    QWidget *areaOf(const QString &areas, const QString &text) const;
    Attempt tryClick(QWidget *widget, const QString &name) const;

    Eye &m_eye;
    Hand &m_hand;
};

} // namespace golive::rehearsal
