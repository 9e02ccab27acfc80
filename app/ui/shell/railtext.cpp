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
QString markName(StepMark mark)
{
    return RailWords::of(mark);
}
QString railName()
{
    return RailWords::rail();
}

} // namespace golive::ui
