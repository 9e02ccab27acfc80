#include "sandbox/world/syncjournal.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {
namespace {

QString nameOf(PracticeApp::SyncRefusal refusal)
{
    switch (refusal) {
    case PracticeApp::SyncRefusal::NotLive: return u"notLive"_s;
    case PracticeApp::SyncRefusal::AlreadyRequested: return u"alreadyRequested"_s;
    case PracticeApp::SyncRefusal::WindowClosed: return u"windowClosed"_s;
    }
    return {};
}

} // namespace

void SyncJournal::add(const PracticeApp &app, SyncType type, Instant at,
                      const Result<RequestId, PracticeApp::SyncRefusal> &outcome)
{
    m_calls.append(QJsonObject{{u"appId"_s, app.id.value},
                               {u"onboarding"_s, app.onboarding()},
                               {u"type"_s, type == SyncType::Contacts ? u"contacts"_s : u"history"_s},
                               {u"at"_s, toEpochMs(at)},
                               {u"outcome"_s, outcome ? u"accepted"_s : nameOf(outcome.error())},
                               {u"requestId"_s, outcome ? outcome->value : QString()}});
}

} // namespace golive::sandbox
