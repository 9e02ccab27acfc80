#include "sandbox/world/worldstate.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {
namespace {

const QString Format = u"golive-sandbox-state"_s;
constexpr int Version = 2;

/// Whoever can guess the token can call the listeners: one that is too short is not taken.
bool isUnguessable(const QString &pathToken)
{
    static const QRegularExpression hex(u"\\A[0-9a-f]{24,}\\z"_s);
    return hex.match(pathToken).hasMatch();
}

quint16 port(const StateReader &ports, QLatin1StringView field)
{
    return quint16(ports.number(field, 1, std::numeric_limits<quint16>::max()));
}

SimulatedClock::Reading reading(const StateReader &clock)
{
    const SimulatedClock::Reading kept{clock.instant("simulated"_L1), clock.instant("real"_L1), clock.real("speed"_L1)};
    if (!(kept.speed > 0) || kept.speed > SimulatedClock::MostSpeed)
        clock.spoil();
    return kept;
}

} // namespace

QJsonObject WorldState::toJson() const
{
    QJsonArray allDue;
    for (const DueEvent &event : due)
        allDue.append(event.toState());
    return {{u"format"_s, Format},
            {u"version"_s, Version},
            {u"scenario"_s, scenario.name},
            {u"pathToken"_s, pathToken},
            {u"ports"_s,
             QJsonObject{{u"partner"_s, ports.partner}, {u"signUp"_s, ports.signUp}, {u"control"_s, ports.control}}},
            {u"clock"_s, QJsonObject{{u"simulated"_s, toEpochMs(clock.simulated)},
                                     {u"real"_s, toEpochMs(clock.real)},
                                     {u"speed"_s, clock.speed}}},
            {u"hasAcceptedSync"_s, hasAcceptedSync},
            {u"hasLostHistory"_s, hasLostHistory},
            {u"partner"_s, partner.toState()},
            {u"due"_s, allDue}};
}

std::optional<WorldState> WorldState::fromJson(const QJsonObject &json)
{
    bool isWhole = true;
    const StateReader state(json, isWhole);
    const auto scenario = scenarioNamed(state.text("scenario"_L1));
    if (state.text("format"_L1) != Format || state.number("version"_L1, Version, Version) != Version || !scenario)
        return std::nullopt;
    const StateReader ports = state.part("ports"_L1);
    WorldState kept{*scenario,
                    state.text("pathToken"_L1),
                    {port(ports, "partner"_L1), port(ports, "signUp"_L1), port(ports, "control"_L1)},
                    reading(state.part("clock"_L1)),
                    state.flag("hasAcceptedSync"_L1),
                    state.flag("hasLostHistory"_L1),
                    PartnerState::fromState(state.part("partner"_L1), *scenario),
                    {}};
    const auto isKnown = [&apps = kept.partner.apps](const AppId &id) {
        return std::any_of(apps.cbegin(), apps.cend(), [&id](const PracticeApp &app) { return app.id == id; });
    };
    for (const StateReader &row : state.parts("due"_L1)) {
        kept.due.append(DueEvent::fromState(row));
        isWhole = isWhole && isKnown(kept.due.constLast().app);
    }
    if (!isWhole || !isUnguessable(kept.pathToken))
        return std::nullopt;
    return kept;
}

} // namespace golive::sandbox
