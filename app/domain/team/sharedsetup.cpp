#include "domain/team/sharedsetup.h"

#include "base/enumvalues.h"
#include "domain/team/changesbyothers.h"

#include <algorithm>

namespace golive {

namespace {

/// So many are said one by one.
constexpr qsizetype mostChanges = 2;

bool isOfContact(TypedField field)
{
    return field == TypedField::ContactName || field == TypedField::ContactEmail || field == TypedField::ContactPhone;
}

/// Whether what is typed here can stay on the page: what was read back, or sent, is no form any more, and a number goes
/// with its app.
bool isForm(const Setup &stored, const Setup &here, TypedField field)
{
    if (field == TypedField::Number)
        return stored.client.app == here.client.app;
    return !isOfContact(field) || stored.details.contactStage == ContactStage::Editing;
}

/// Whoever is on a page stays there, but where it leads no further, and goes along where Facebook or Gupshup have
/// brought the set-up on and nothing is typed.
void stayOnPage(Setup &taken, const Setup &here)
{
    const bool isLed = here.step == here.furthest && here.step >= Step::SignUp && taken.furthest > here.furthest;
    if (isLed || here.step > taken.furthest)
        return;
    taken.step = here.step;
    taken.returnTo = here.returnTo;
    // Nothing is read back any more.
    if (taken.step == Step::ConfirmContact && taken.details.contactStage == ContactStage::Editing)
        taken.step = Step::Contact;
}

} // namespace

SharedSetup::Contest *SharedSetup::contestOf(TypedField field)
{
    const auto found =
        std::find_if(m_contests.begin(), m_contests.end(), [field](const Contest &one) { return one.field == field; });
    return found == m_contests.end() ? nullptr : &*found;
}

void SharedSetup::noteDone(const Setup &before, const Setup &after)
{
    for (const TypedField field : enumValues<TypedField>()) {
        const TypedValue is = typedValue(after, field);
        if (is == typedValue(before, field))
            continue;
        if (!m_typed.contains(field))
            m_typed << field;
        m_areKept = false;
        Contest *contest = contestOf(field);
        if (!contest || !contest->isShown)
            continue;
        contest->mine = is;
        contest->isTyped = true;
        m_changes.removeIf([field](const OthersChange &one) { return one.field == field; });
        if (isSameTyped(is, contest->theirs))
            m_contests.removeIf([field](const Contest &one) { return one.field == field; });
    }
}

void SharedSetup::hold(std::optional<TypedField> field, Setup &here)
{
    m_held = field;
    m_contests.removeIf([&](const Contest &one) {
        if (one.isTyped || one.field == field)
            return false;
        putTyped(here, one.field, one.theirs);
        return true;
    });
}

void SharedSetup::turnPage()
{
    m_changes.clear();
    if (m_areKept)
        m_typed.clear();
}

Setup SharedSetup::taken(const Setup &here, const Setup &stored, const ChangedBy &by, bool isOnScreen)
{
    Setup taken = stored;
    taken.screen = here.screen;
    taken.listening.header = here.listening.header; // never on the disk
    if (isOnScreen)
        stayOnPage(taken, here);
    // What is known of the other's already is no news.
    QList<OthersChange> news = changesByOthers(asKept(here), stored, by);
    for (const TypedField field : enumValues<TypedField>()) {
        const TypedValue theirs = typedValue(stored, field);
        const TypedValue mine = typedValue(here, field);
        Contest *known = contestOf(field);
        if (known && !known->isShown) {
            if (known->theirs != theirs)
                known->by = by;
            known->theirs = theirs;
            continue;
        }
        if (isSameTyped(mine, theirs)) {
            m_contests.removeIf([field](const Contest &one) { return one.field == field; });
            continue;
        }
        const bool isTyped = known ? known->isTyped : m_typed.contains(field);
        if (!isTyped && m_held != field)
            continue;
        const bool isShown = isForm(stored, here, field);
        if (!isShown && !isTyped)
            continue;
        if (!known) {
            m_contests << Contest{field, mine, theirs, by, isTyped, isShown};
        } else {
            if (known->theirs != theirs)
                known->by = by;
            known->theirs = theirs;
            known->isShown = isShown;
        }
        if (isShown)
            putTyped(taken, field, mine);
        // A choice says it all.
        if (isTyped) {
            const auto isOfField = [field](const OthersChange &one) { return one.field == field; };
            news.removeIf(isOfField);
            m_changes.removeIf(isOfField);
        }
    }
    if (isOnScreen)
        m_changes = withLater(m_changes, news);
    return taken;
}

void SharedSetup::noteRemoved(const ChangedBy &by)
{
    m_changes << OthersChange{by, {}, {JournalWhat::Removed, {}, {}, {}}};
}

Setup SharedSetup::asKept(Setup here) const
{
    for (const Contest &one : m_contests) {
        if (one.isShown)
            putTyped(here, one.field, one.theirs);
    }
    return here;
}

bool SharedSetup::isContested() const
{
    return std::any_of(m_contests.cbegin(), m_contests.cend(), [](const Contest &one) { return one.isTyped; });
}

void SharedSetup::settle(TypedField field, bool isMine, Setup &here)
{
    const Contest *contest = contestOf(field);
    if (!contest)
        return;
    putTyped(here, field, isMine ? contest->mine : contest->theirs);
    // As if it were typed now: it is to be read back and sent anew.
    if (isMine && isOfContact(field) && here.details.contactStage != ContactStage::Editing) {
        here.details.contactStage = ContactStage::Editing;
        here.details.isEmailVerified = false;
        if (here.step == Step::ConfirmContact)
            here.step = Step::Contact;
    }
    m_typed.removeAll(field);
    m_contests.removeIf([field](const Contest &one) { return one.field == field; });
}

void SharedSetup::settleAsShown(const Setup &here)
{
    m_contests.removeIf(
        [&here](const Contest &one) { return one.isTyped && one.isShown && typedValue(here, one.field) == one.mine; });
}

OthersView SharedSetup::view() const
{
    OthersView view;
    view.changes = m_changes.mid(std::max<qsizetype>(0, m_changes.size() - mostChanges));
    view.earlier = static_cast<int>(m_changes.size() - view.changes.size());
    for (const Contest &one : m_contests) {
        if (one.isTyped)
            view.contested << ContestedField{one.field, one.mine.text, one.theirs.text, one.by};
    }
    return view;
}

} // namespace golive
