#include "ui/shell/railtext.h"

#include <QCoreApplication>

namespace golive::ui {

namespace {

class RailWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::RailText)
public:
    static QString of(Stage stage)
    {
        switch (stage) {
        case Stage::Beginning: return tr("Beginning");
        case Stage::GetReady: return tr("Get ready");
        case Stage::Details: return tr("Details");
        case Stage::Connect: return tr("Connect");
        case Stage::Finish: return tr("Finish");
        }
        return {};
    }

    static QString of(Step step)
    {
        switch (step) {
        case Step::Start: return tr("Start");
        case Step::SignIn: return tr("Sign in");
        case Step::App: return tr("Choose the app");
        case Step::Number: return tr("Enter the number");
        case Step::Checklist: return tr("Checklist");
        case Step::Enable: return tr("Enable the app");
        case Step::Region: return tr("Storage region");
        case Step::Contact: return tr("Contact details");
        case Step::ConfirmContact: return tr("Confirm contact");
        case Step::Webhooks: return tr("Where events go");
        case Step::SignUp: return tr("Facebook");
        case Step::Phone: return tr("On your phone");
        case Step::SelectNumber: return tr("Select the number");
        case Step::SetUp: return tr("Set-up at Gupshup");
        case Step::Verify: return tr("Check that it works");
        case Step::Sync: return tr("Copy the chats");
        case Step::Done: return tr("Report");
        }
        return {};
    }

    static QString of(StepMark mark)
    {
        switch (mark) {
        case StepMark::Done: return tr("done");
        case StepMark::AsSaid: return tr("done, as you said");
        case StepMark::Elsewhere: return tr("goes on elsewhere, not seen from here");
        case StepMark::DoneForYou: return tr("nothing to do for you");
        case StepMark::Current: return tr("you are here");
        case StepMark::Reachable: return tr("open");
        case StepMark::Locked: return tr("comes later");
        }
        return {};
    }

    static QString rail() { return tr("Steps of the set-up"); }
};

} // namespace

QString stageName(Stage stage)
{
    return RailWords::of(stage);
}
QString stepName(Step step)
{
    return RailWords::of(step);
}
QString markName(StepMark mark)
{
    return RailWords::of(mark);
}
QString railName()
{
    return RailWords::rail();
}

} // namespace golive::ui
