#include "programs/wizard/signupevents.h"

namespace golive::programs {

namespace {

Event wentWrong(Problem::Kind kind, const QString &detail = {})
{
    event::SignUpWentWrong wrong;
    wrong.problem.kind = kind;
    wrong.problem.detail = detail;
    return wrong;
}

struct EventOf
{
    std::optional<Event> operator()(const signup::CoexistenceFinished &finished) const
    {
        return event::SignUpFinished{finished.waba.value_or(WabaId{}), finished.phoneNumber.value_or(PhoneNumberId{})};
    }
    std::optional<Event> operator()(const signup::FinishedWithoutCoexistence &) const
    {
        return wentWrong(Problem::Kind::SignUpWithoutCoexistence);
    }
    std::optional<Event> operator()(const signup::FinishedWithoutNumber &) const
    {
        return wentWrong(Problem::Kind::SignUpWithoutNumber);
    }
    std::optional<Event> operator()(const signup::FinishedUnknown &finished) const
    {
        return event::SignUpEndedUnclear{{UnclearFinish::Kind::NotKnown, finished.event,
                                          finished.waba.value_or(WabaId{}),
                                          finished.phoneNumber.value_or(PhoneNumberId{})}};
    }
    std::optional<Event> operator()(const signup::GrantedOnly &granted) const
    {
        return event::SignUpEndedUnclear{
            {UnclearFinish::Kind::GrantOnly, {}, granted.waba.value_or(WabaId{}), PhoneNumberId{}}};
    }
    std::optional<Event> operator()(const signup::Abandoned &abandoned) const
    {
        event::SignUpWentWrong wrong;
        wrong.problem.kind = Problem::Kind::SignUpAbandoned;
        wrong.currentStep = abandoned.step;
        return wrong;
    }
    std::optional<Event> operator()(const signup::Closed &) const { return wentWrong(Problem::Kind::SignUpAbandoned); }
    std::optional<Event> operator()(const signup::Failed &failed) const
    {
        event::SignUpWentWrong wrong;
        wrong.problem.kind = Problem::Kind::SignUpFailed;
        wrong.problem.code = failed.code;
        wrong.problem.detail = failed.message;
        wrong.problem.reference = failed.sessionId;
        return wrong;
    }
    std::optional<Event> operator()(const signup::Unknown &) const { return std::nullopt; }
};

} // namespace

std::optional<Event> eventOf(const signup::SignUpMessage &message)
{
    return std::visit(EventOf{}, message);
}

std::optional<Event> eventOf(const signup::PageProblem &problem)
{
    using Kind = signup::PageProblem::Kind;
    switch (problem.kind) {
    case Kind::RendererDied: return wentWrong(Problem::Kind::SignUpPageDied, problem.host);
    case Kind::CertificateRefused: return wentWrong(Problem::Kind::SignUpCertificate, problem.host);
    case Kind::LoadFailed:
    case Kind::BrowserNotOpened: return wentWrong(Problem::Kind::SignUpPageUnreachable, problem.host);
    case Kind::NavigationDenied:
    case Kind::PopUpDenied: return wentWrong(Problem::Kind::SignUpPageBlocked, problem.host);
    case Kind::PartMissing: return wentWrong(Problem::Kind::SignUpPartMissing, problem.host);
    case Kind::PageStopped: return wentWrong(Problem::Kind::SignUpPageStopped, problem.host);
    case Kind::NothingShown: return wentWrong(Problem::Kind::SignUpPageEmpty, problem.host);
    case Kind::RequestBlocked:
    case Kind::PermissionDenied:
    case Kind::DownloadDenied:
    case Kind::FileChooserDenied:
    case Kind::ClientCertificateDenied: return std::nullopt;
    }
    return std::nullopt;
}

} // namespace golive::programs
