#include "domain/view/openclients.h"

#include <algorithm>

namespace golive {

std::optional<std::size_t> OpenPlaces::placeOf(const SetupId &id) const
{
    const auto found = std::find(m_places.begin(), m_places.end(), id);
    return found == m_places.end() ? std::nullopt : std::optional<std::size_t>(found - m_places.begin());
}

void OpenPlaces::open(const SetupId &id)
{
    if (id.isEmpty())
        return;
    m_opened.removeAll(id);
    m_opened << id;
    if (placeOf(id))
        return;
    if (const auto free = placeOf({}))
        return take(id, *free);
    // Who was never on the screen is the first to make way, and is looked after all the same.
    const auto unopened =
        std::find_if(m_places.begin(), m_places.end(), [this](const SetupId &one) { return !m_opened.contains(one); });
    const SetupId leaving = unopened != m_places.end() ? *unopened : m_opened.first();
    const std::size_t place = *placeOf(leaving);
    m_opened.removeAll(leaving);
    take(id, place);
}

void OpenPlaces::close(const SetupId &id)
{
    m_opened.removeAll(id);
    if (const auto place = placeOf(id); place && !id.isEmpty())
        take({}, *place);
}

void OpenPlaces::follow(const QList<SetupId> &running)
{
    for (SetupId &one : m_places) {
        if (!one.isEmpty() && !m_opened.contains(one) && !running.contains(one))
            one = {};
    }
    for (const SetupId &id : running) {
        const auto free = placeOf({});
        if (!free)
            return;
        if (!placeOf(id))
            take(id, *free);
    }
}

void OpenPlaces::take(const SetupId &id, std::size_t place)
{
    m_places.at(place) = id;
}

QList<OpenClientView> openClientsOf(const Surroundings &around, const SetupId &onScreen, Instant now)
{
    QList<OpenClientView> open;
    if (around.areOthersHidden)
        return open;
    for (const OpenClient &one : around.open) {
        OpenClientView view;
        view.place = one.place;
        view.setup = one.summary.id;
        view.name = !one.summary.client.isEmpty()   ? one.summary.client
                    : !one.summary.number.isEmpty() ? one.summary.number
                                                    : one.summary.reference;
        if (one.summary.deadline && *one.summary.deadline > now)
            view.left = std::chrono::floor<std::chrono::minutes>(*one.summary.deadline - now);
        view.isOnScreen = view.setup == onScreen;
        view.isRed = one.summary.attention != Attention::None;
        open << view;
    }
    const bool isAnotherThere =
        std::any_of(open.cbegin(), open.cend(), [](const OpenClientView &one) { return !one.isOnScreen; });
    return isAnotherThere ? open : QList<OpenClientView>();
}

} // namespace golive
