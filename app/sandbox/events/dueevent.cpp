#include "sandbox/events/dueevent.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {
namespace {

const QStringList &kindNames()
{
    static const QStringList names{u"goLive"_s, u"ready"_s, u"greeting"_s, u"again"_s}; // In the order of Kind.
    return names;
}

} // namespace

QJsonObject DueEvent::toState() const
{
    return {{u"kind"_s, kindNames()[int(kind)]},
            {u"at"_s, toEpochMs(at)},
            {u"app"_s, app.value},
            {u"mode"_s, mode},
            {u"body"_s, body},
            {u"to"_s, to.toString(QUrl::FullyEncoded)},
            {u"meta"_s, meta},
            {u"attempt"_s, attempt}};
}

DueEvent DueEvent::fromState(const StateReader &state)
{
    return {Kind(state.choice("kind"_L1, kindNames())),
            state.instant("at"_L1),
            AppId{state.text("app"_L1)},
            state.text("mode"_L1),
            state.object("body"_L1),
            QUrl(state.text("to"_L1), QUrl::StrictMode),
            state.text("meta"_L1),
            int(state.number("attempt"_L1, 1, 100))};
}

} // namespace golive::sandbox
