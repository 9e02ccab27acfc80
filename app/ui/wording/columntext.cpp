#include "ui/wording/columntext.h"

#include <QCoreApplication>

namespace golive::ui {

namespace {

class ColumnWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::ColumnText)
public:
    static QString stage(AppStage stage)
    {
        switch (stage) {
        case AppStage::Unknown:
        case AppStage::NotStarted: return tr("not begun");
        case AppStage::FacebookStarted: return tr("Facebook begun");
        case AppStage::NumberSelection: return tr("number to select");
        case AppStage::SettingUp: return tr("being set up");
        case AppStage::Live: return tr("live");
        case AppStage::Failed: return tr("failed");
        }
        return {};
    }

    static QString turn(Actor actor)
    {
        switch (actor) {
        case Actor::Nobody: return tr("nobody");
        case Actor::Golive: return tr("by itself");
        case Actor::Person: return tr("us");
        case Actor::Owner: return tr("the owner");
        case Actor::Gupshup: return tr("Gupshup");
        case Actor::Provider: return tr("the provider");
        case Actor::Meta: return tr("Meta");
        }
        return {};
    }

    static QString fate(SyncFate fate, bool isLive)
    {
        switch (fate) {
        case SyncFate::Open: return isLive ? tr("open") : QString();
        case SyncFate::Accepted: return tr("accepted");
        case SyncFate::Unknown: return tr("answer lost");
        case SyncFate::Refused: return tr("refused");
        case SyncFate::Missed: return tr("too late");
        }
        return {};
    }
};

} // namespace

QString stageWord(const SetupSummary &summary)
{
    return ColumnWords::stage(summary.stage);
}

QString turnWord(Actor actor)
{
    return ColumnWords::turn(actor);
}

QString fateWord(const SetupSummary &summary, SyncFate fate)
{
    return ColumnWords::fate(fate, summary.stage == AppStage::Live);
}

} // namespace golive::ui
