#include "session/session.h"

#include "domain/connect/openedfile.h"

#include <algorithm>

// A set-up file that is opened here, and what an owner's Golive sends back: to which set-up they belong.

namespace golive {

namespace {

// A result that names no app is looked for by its link in this many set-ups at most; elsewhere it is pasted on its
// page.
constexpr qsizetype mostLinksRead = 200;

/// Nothing but the owner's door was chosen: a file is what he came with.
bool isUntouched(const Setup &setup)
{
    const bool isOwnersDoor = setup.client.door == Door::Undecided || setup.client.door == Door::LinkOwner;
    return isOwnersDoor && setup.furthest == Step::Start && setup.signUp.link.isEmpty() && setup.client.app.isEmpty() &&
           setup.client.appName.isEmpty() && setup.client.numberText.isEmpty();
}

} // namespace

QList<SetupId> Session::heldOfApp(const AppId &app) const
{
    QList<SetupId> ids;
    if (m_setup.client.app == app)
        ids << m_setup.id;
    return ids << m_book.heldOfApp(app);
}

QList<SetupId> Session::ofApp(const AppId &app) const
{
    if (app.isEmpty())
        return {};
    QList<SetupId> ids = heldOfApp(app);
    if (const auto lines = m_ports.store.linesOfApp(app)) {
        for (const SetupLine &line : *lines)
            ids << line.summary.id;
    }
    QList<SetupId> once;
    for (const SetupId &id : ids) {
        if (!once.contains(id))
            once << id;
    }
    return once;
}

std::optional<SetupId> Session::ofFile(const event::SetupFileOpened &file)
{
    if (isOfFile(m_setup, file))
        return m_setup.id;
    QList<SetupId> candidates = ofApp(file.app);
    // A link that was pasted names no app. An owner has one or two of these, and a provider none.
    for (const SetupBook::Entry &entry : m_book.entries()) {
        if (entry.packed->access == Access::Link &&
            (file.app.isEmpty() || entry.packed.written(PackedLine::Text::App).isEmpty()))
            candidates << entry.id();
    }
    std::optional<SetupId> found;
    Instant foundAt{};
    for (const SetupId &id : std::as_const(candidates)) {
        const Setup *setup = find(id);
        if (!setup || isGivenUp(*setup) || !isOfFile(*setup, file) || (found && setup->changedAt <= foundAt))
            continue;
        found = id;
        foundAt = setup->changedAt;
    }
    return found;
}

void Session::comeBackTo(const SetupId &id)
{
    const Setup *setup = find(id);
    if (setup && setup->putAway)
        bringBack(id);
    resume(id);
}

void Session::turnTo(const event::SetupFileOpened &file)
{
    if (const auto known = ofFile(file))
        comeBackTo(*known);
    else if (!isUntouched(m_setup))
        startNew();
}

QList<SetupId> Session::ofLink(const OwnerResult &result) const
{
    QList<std::pair<milliseconds, SetupId>> begun;
    if (!result.link)
        return {};
    for (const SetupBook::Entry &entry : m_book.entries()) {
        const packed::Time madeAt = entry.packed->linkMadeAt;
        if (madeAt.isKnown() && entry.packed->access != Access::Link)
            begun << std::pair(std::chrono::abs(result.madeAt - madeAt.value()), entry.id());
    }
    // The links of those days are the likely ones, and a new one may have been made since. However many there are, so
    // many are read and no more.
    const qsizetype few = std::min(begun.size(), mostLinksRead);
    std::partial_sort(begun.begin(), begun.begin() + few, begun.end(),
                      [](const auto &one, const auto &other) { return one.first < other.first; });
    QList<SetupId> ids;
    if (m_setup.signUp.link.marks().contains(*result.link))
        ids << m_setup.id;
    for (const auto &[apart, id] : begun.first(few)) {
        const Setup *held = id == m_setup.id ? &m_setup : m_book.heldUnused(id);
        const std::optional<Setup> stored =
            held ? std::nullopt : m_ports.store.read(id).value_or(std::optional<Setup>());
        const Setup *setup = held ? held : stored ? &*stored : nullptr;
        if (setup && setup->signUp.link.marks().contains(*result.link))
            ids << id;
    }
    return ids;
}

std::optional<SetupId> Session::ofOwner(const OwnerResult &result)
{
    std::optional<SetupId> found;
    Instant foundAt{};
    const QList<SetupId> candidates = result.app.isEmpty() ? ofLink(result) : ofApp(result.app);
    for (const SetupId &id : candidates) {
        const Setup *setup = find(id);
        if (!setup || !canTakeOwnerResult(*setup) || isGivenUp(*setup))
            continue;
        if (id == m_setup.id)
            return id;
        if (found && setup->changedAt <= foundAt)
            continue;
        found = id;
        foundAt = setup->changedAt;
    }
    return found;
}

void Session::takeOwnerResult(const OwnerResult &result)
{
    const auto id = ofOwner(result);
    if (!id)
        return;
    if (*id != m_setup.id)
        comeBackTo(*id);
    dispatch(event::OwnerResultTaken{result});
}

} // namespace golive
