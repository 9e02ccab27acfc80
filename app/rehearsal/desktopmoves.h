#pragma once

#include "rehearsal/eye.h"
#include "rehearsal/hand.h"
#include "rehearsal/move.h"

#include <QAccessible>
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
    /// That and nothing else stands in the field.
    Move holds(const QString &name, const QString &text) const;
    /// The words that are written in the widget match.
    Move says(const QString &name, const QRegularExpression &words) const;
    Move click(const QString &name) const;
    /// Only where it is shown.
    Move clickIfShown(const QString &name) const;
    /// The button of that name in the row of a list, as assistive technology knows both: by `text` in the row's name.
    Move clickInRow(const QString &list, const QString &text, const QRegularExpression &button) const;
    /// Whether the list is shown and has such a row.
    Move listed(const QString &list, const QString &text, bool isExpected = true) const;
    /// Clicks into the field, unless the keyboard is there already, and types. Where `isOptional`, a field that is not
    /// shown is passed over.
    Move type(const QString &name, const QString &text, bool isOptional = false) const;
    /// ... or has it pasted: a list from a spreadsheet is not typed.
    Move paste(const QString &name, const QString &text) const;
    Move press(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    /// Each shown button whose name matches and that is not pressed yet, from top to bottom.
    Move clickAll(const QString &pattern) const;
    /// The row of a list with that text.
    Move chooseRow(const QString &list, const QString &text) const;

private:
    /// Nothing where the list is not shown.
    QAccessibleInterface *rowOf(const QString &list, const QString &text) const;
    Attempt tryClick(QWidget *widget, const QString &name) const;
    /// `aim` clicks once it can; it is tried until a click has reached what it was meant for.
    Move untilHit(std::function<Attempt()> aim) const;

    Eye &m_eye;
    Hand &m_hand;
};

} // namespace golive::rehearsal
