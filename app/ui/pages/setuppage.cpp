#include "ui/pages/setuppage.h"

#include "ui/pages/marklist.h"
#include "ui/pages/pageparts.h"
#include "ui/pages/syncpanel.h"
#include "ui/style/spacing.h"
#include "ui/text/setuppagetext.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

MarkList::Mark markOf(VerificationLine::Verdict verdict)
{
    switch (verdict) {
    case VerificationLine::Verdict::Fine: return MarkList::Mark::Done;
    case VerificationLine::Verdict::Attention: return MarkList::Mark::Attention;
    case VerificationLine::Verdict::Failed: return MarkList::Mark::Failed;
    case VerificationLine::Verdict::NotKnown: return MarkList::Mark::NotKnown;
    }
    return MarkList::Mark::NotKnown;
}

/// How many of the four stages are over; Facebook's part always is on this page.
int stagesOver(AppStage stage)
{
    switch (stage) {
    case AppStage::Unknown:
    case AppStage::NotStarted:
    case AppStage::FacebookStarted:
    case AppStage::NumberSelection: return 1;
    case AppStage::SettingUp:
    case AppStage::Failed: return 2;
    case AppStage::Live: return 4;
    }
    return 1;
}

} // namespace

SetUpPage::SetUpPage(QWidget *parent) : ColumnPage(parent)
{
    setObjectName(u"setUpPage"_s);
    m_watching = newLabel(body(), nullptr, QString());
    column()->addWidget(m_watching);
    auto *stages = newCard(body(), Card::Tone::Plain, tr("Setting up"));
    m_stages = new MarkList(stages);
    m_stages->setObjectName(u"setUpStages"_s);
    m_checked = newLabel(stages, "small");
    m_failed = newLabel(stages, "fault");
    for (QWidget *widget : std::initializer_list<QWidget *>{m_stages, m_checked, m_failed})
        stages->body()->addWidget(widget);
    stages->body()->addStretch(1);
    m_verification = newCard(body(), Card::Tone::Plain, tr("Is everything in order?"));
    m_lines = new MarkList(m_verification);
    m_lines->setObjectName(u"verificationList"_s);
    m_verificationState = newLabel(m_verification, "small");
    m_verify = newButton(m_verification, u"verifyButton"_s, tr("Check now"));
    m_verification->body()->addWidget(m_lines);
    m_verification->body()->addWidget(m_verificationState);
    m_verification->body()->addWidget(m_verify, 0, Qt::AlignLeft);
    m_verification->body()->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addWidget(stages, 1);
    row->addWidget(m_verification, 1);
    m_sync = new SyncPanel(body());
    // The clock is the thing here; what is fine already stands below it.
    column()->addWidget(m_sync);
    column()->addLayout(row);
    column()->addStretch(1);
    connect(m_verify, &QPushButton::clicked, this, [this] { Q_EMIT happened(event::VerifyPressed{}); });
    connect(m_sync, &SyncPanel::syncPressed, this, [this] { Q_EMIT happened(event::SyncPressed{}); });
    connect(m_sync, &SyncPanel::waived, this, [this](const QString &typed) { Q_EMIT happened(event::EventsWaived{true, typed}); });
    connect(m_sync, &SyncPanel::takenBack, this, [this] { Q_EMIT happened(event::EventsWaived{false, {}}); });
}

void SetUpPage::draw(const PageView &page)
{
    const auto *view = std::get_if<SetUpView>(&page.body);
    if (!view)
        return;
    m_watching->say(view->isWatching ? SetUpPageText::watching(*view) : QString());
    showIf(!view->isWatching, m_sync);
    showIf(!view->isWatching, m_verification);
    drawStages(*view);
    drawVerification(*view, page.busy.has_value());
    m_sync->draw(*view);
}

void SetUpPage::drawStages(const SetUpView &view)
{
    const int over = stagesOver(view.appState.stage);
    QList<MarkList::Line> lines;
    for (int i = 0; i < 4; ++i) {
        MarkList::Line line;
        line.text = SetUpPageText::stage(static_cast<SetUpPageText::Stage>(i), view.appState);
        line.mark = i < over ? MarkList::Mark::Done : i == over ? MarkList::Mark::Current : MarkList::Mark::ToCome;
        if (i == over && view.appState.stage == AppStage::Failed)
            line.mark = MarkList::Mark::Failed;
        lines << line;
    }
    m_stages->draw(lines);
    m_checked->say(view.appState.stage == AppStage::Live ? QString() : SetUpPageText::checked(view));
    m_failed->say(SetUpPageText::failed(view.appState));
}

void SetUpPage::drawVerification(const SetUpView &view, bool isBusy)
{
    QList<MarkList::Line> lines;
    if (view.verification) {
        for (const VerificationLine &line : view.verification->lines)
            lines << MarkList::Line{markOf(line.verdict), SetUpPageText::verificationLine(line), line.evidence};
    }
    m_lines->draw(lines);
    m_verificationState->say(SetUpPageText::verificationState(view));
    m_verify->setEnabled(!isBusy && view.appState.stage == AppStage::Live);
}

QWidget *SetUpPage::firstField() const
{
    auto *sync = findChild<QWidget *>(u"syncButton"_s);
    return sync && sync->isEnabled() ? sync : nullptr;
}

} // namespace golive::ui
