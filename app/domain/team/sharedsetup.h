#pragma once

#include "domain/team/othersview.h"

namespace golive {

/// A set-up that others may change while somebody works on it here: what was typed here, what they have changed, and
/// what both have. A field in which somebody types keeps his text on the screen; on the disk stays what the other one
/// wrote until a choice is made. Pure; `here` is the set-up as the pages draw it.
class SharedSetup
{
public:
    /// A person has done something on a page.
    void noteDone(const Setup &before, const Setup &after);
    /// The keyboard is in this field, or in none of them; `here` may take what was held back for that alone.
    void hold(std::optional<TypedField>, Setup &here);
    /// All of it is on the disk.
    void noteKept() { m_areKept = true; }
    /// Another page, or another set-up: what others did was told, and what is kept is typed no longer.
    void turnPage();
    /// It was read anew, others having changed it: what is to be shown here from now on. `isOnScreen`: whoever is on
    /// one of its pages stays there.
    Setup taken(const Setup &here, const Setup &stored, const ChangedBy &by, bool isOnScreen);
    /// It was removed by another program while somebody was in it, and is kept all the same.
    void noteRemoved(const ChangedBy &by);

    /// As it goes to the disk: what both have changed stays as the other one wrote it.
    Setup asKept(Setup here) const;
    /// Nothing of it need be remembered.
    bool isQuiet() const { return m_typed.isEmpty() && m_contests.isEmpty() && m_changes.isEmpty() && !m_held; }
    bool isContested() const;
    bool isTyped() const { return !m_typed.isEmpty(); }
    /// What was typed here stands, or what the other one wrote.
    void settle(TypedField, bool isMine, Setup &here);
    /// Whoever goes on with what is on the page has chosen it.
    void settleAsShown(const Setup &here);
    void dismiss() { m_changes.clear(); }
    OthersView view() const;

private:
    struct Contest
    {
        TypedField field = TypedField::Number;
        TypedValue mine;
        TypedValue theirs;
        ChangedBy by;
        bool isTyped = false; ///< Else the keyboard is in it, and nothing more.
        bool isShown = false; ///< What stands on the page is mine.
    };
    Contest *contestOf(TypedField);

    QList<TypedField> m_typed;
    bool m_areKept = true;
    std::optional<TypedField> m_held;
    QList<Contest> m_contests;
    QList<OthersChange> m_changes;
};

} // namespace golive
