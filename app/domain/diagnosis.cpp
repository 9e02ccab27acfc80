#include "domain/diagnosis.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

using Kind = DoctorCheck::Kind;
using Verdict = DoctorCheck::Verdict;

namespace {

int gravity(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok: return 0;
    case Verdict::Unknown: return 1;
    case Verdict::Warning: return 2;
    case Verdict::Failed: return 3;
    }
    return 3;
}

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Proxy: return u"proxy"_s;
    case Kind::ProxySignIn: return u"proxy-sign-in"_s;
    case Kind::Names: return u"dns"_s;
    case Kind::Reach: return u"reach"_s;
    case Kind::TlsInspection: return u"tls-inspection"_s;
    case Kind::Certificates: return u"certificates"_s;
    case Kind::ClockRight: return u"clock"_s;
    case Kind::DiskSpace: return u"disk"_s;
    case Kind::Keychain: return u"keychain"_s;
    case Kind::WebView: return u"web-engine"_s;
    }
    return {};
}

} // namespace

Verdict verdictOf(const Diagnosis &diagnosis)
{
    Verdict gravest = Verdict::Ok;
    for (const DoctorCheck &check : diagnosis.checks)
        gravest = gravity(check.verdict) > gravity(gravest) ? check.verdict : gravest;
    return gravest;
}

int exitCodeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok: return 0;
    case Verdict::Warning:
    case Verdict::Unknown: return 1;
    case Verdict::Failed: return 3;
    }
    return 3;
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok: return u"ok"_s;
    case Verdict::Warning: return u"warning"_s;
    case Verdict::Failed: return u"failed"_s;
    case Verdict::Unknown: return u"unknown"_s;
    }
    return {};
}

QString checkName(const DoctorCheck &check)
{
    return check.subject.isEmpty() ? kindName(check.kind) : kindName(check.kind) + u':' + check.subject;
}

} // namespace golive
