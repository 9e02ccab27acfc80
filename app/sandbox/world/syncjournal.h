#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "sandbox/world/practiceapp.h"

#include <QJsonArray>

namespace golive::sandbox {

/// Every sync call that was decided, whatever became of its answer on the way back: what once-only is counted by.
class SyncJournal
{
public:
    /// To be called after the call was decided, with the app as it is now.
    void add(const PracticeApp &, SyncType, Instant, const Result<RequestId, PracticeApp::SyncRefusal> &);
    /// {"appId","onboarding","type","at","outcome","requestId"}; the outcome is accepted, notLive, alreadyRequested or
    /// windowClosed.
    const QJsonArray &calls() const { return m_calls; }

private:
    QJsonArray m_calls;
};

} // namespace golive::sandbox
