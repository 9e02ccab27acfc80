#include "domain/view/setupnow.h"
#include "ui/pages/chats/againpanel.h"
#include "ui/pages/chats/earliersyncbox.h"
#include "ui/pages/chats/misschoices.h"
#include "ui/pages/chats/nowcard.h"
#include "ui/pages/chats/observatory.h"
#include "ui/pages/chats/standingbox.h"
#include "ui/pages/chats/syncpanel.h"
#include "ui/pages/columnpage.h"
#include "ui/pages/connect/resultback.h"
#include "ui/pages/marklist.h"
#include "ui/pages/pageclasses.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/besidelayout.h"
#include "ui/wording/setuppagetext.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

/// Waiting for live, the two once-only calls, and what has arrived. First the one thing that matters now.
class SetUpPage : public ColumnPage
{
    Q_OBJECT
public:
    explicit SetUpPage(QWidget *parent = nullptr);

    static QString title();
    static QString intro(const PageView &);
    static QString stepName(Step);

    void draw(const PageView &) override;

private:
    Card *buildStages();
    void buildVerification();
    void connectParts();
    void drawStages(const SetUpView &);
    void drawVerification(const SetUpView &, bool isBusy);
    void drawStory(const SetUpView &);

    WrapLabel *m_watching = nullptr;
    ResultBack *m_resultBack = nullptr;
    NowCard *m_now = nullptr;
    StandingBox *m_standing = nullptr;
    EarlierSyncBox *m_earlier = nullptr;
    MissChoices *m_choices = nullptr;
    AgainPanel *m_again = nullptr;
    SyncPanel *m_sync = nullptr;
    Observatory *m_observatory = nullptr;
    MarkList *m_stages = nullptr;
    WrapLabel *m_checked = nullptr;
    Card *m_verification = nullptr;
    MarkList *m_lines = nullptr;
    WrapLabel *m_verificationState = nullptr;
    QPushButton *m_verify = nullptr;
};

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

QString SetUpPage::title()
{
    return tr("Set up and chats");
}

QString SetUpPage::intro(const PageView &)
{
    return tr("From here on Golive does the work. You can watch.");
}

QString SetUpPage::stepName(Step step)
{
    if (step == Step::SetUp)
        return tr("Set-up at Gupshup");
    return step == Step::Verify ? tr("Check that it works") : tr("Copy the chats");
}

SetUpPage::SetUpPage(QWidget *parent)
    : ColumnPage(parent), m_watching(newLabel(body())), m_resultBack(new ResultBack(body())),
      m_now(new NowCard(body())), m_standing(new StandingBox(body())), m_earlier(new EarlierSyncBox(body())),
      m_choices(new MissChoices(body())), m_again(new AgainPanel(body())), m_sync(new SyncPanel(body())),
      m_observatory(new Observatory(body()))
{
    setObjectName(u"setUpPage"_s);
    // An interruption is read before "The chats have arrived", which would sound as if all were well.
    for (QWidget *widget : std::initializer_list<QWidget *>{m_watching, m_resultBack, m_standing, m_now, m_earlier,
                                                            m_choices, m_again, m_sync, m_observatory})
        column()->addWidget(widget);
    Card *stages = buildStages();
    buildVerification();
    auto *row = new BesideLayout(BesideLayout::Share::Even, Theme::scaled(280), spacing::medium);
    row->addWidget(stages);
    row->addWidget(m_verification);
    // What is fine already stands below.
    column()->addLayout(row);
    column()->addStretch(1);
    connectParts();
}

Card *SetUpPage::buildStages()
{
    auto *stages = newCard(body(), Card::Tone::Plain, tr("Setting up"));
    m_stages = new MarkList(stages);
    m_stages->setObjectName(u"setUpStages"_s);
    m_checked = newLabel(stages, "small");
    stages->body()->addWidget(m_stages);
    stages->body()->addWidget(m_checked);
    stages->body()->addStretch(1);
    return stages;
}

void SetUpPage::buildVerification()
{
    m_verification = newCard(body(), Card::Tone::Plain, tr("Is everything in order?"));
    m_lines = new MarkList(m_verification);
    m_lines->setObjectName(u"verificationList"_s);
    m_verificationState = newLabel(m_verification, "small");
    m_verify = newButton(m_verification, u"verifyButton"_s, tr("Check now"));
    m_verification->body()->addWidget(m_lines);
    m_verification->body()->addWidget(m_verificationState);
    m_verification->body()->addWidget(m_verify, 0, Qt::AlignLeft);
    m_verification->body()->addStretch(1);
}

void SetUpPage::connectParts()
{
    connect(m_verify, &QPushButton::clicked, this, [this] { Q_EMIT happened(event::VerifyPressed{}); });
    connect(m_resultBack, &ResultBack::wanted, this, &SetUpPage::wanted);
    connect(m_now, &NowCard::happened, this, &SetUpPage::happened);
    connect(m_now, &NowCard::wanted, this, &SetUpPage::wanted);
    connect(m_earlier, &EarlierSyncBox::told, this,
            [this](EarlierSync told) { Q_EMIT happened(event::EarlierSyncTold{told}); });
    connect(m_earlier, &EarlierSyncBox::finishToldAt, this,
            [this](Instant at) { Q_EMIT happened(event::FinishToldAt{at}); });
    connect(m_choices, &MissChoices::leftSo, this, [this] {
        Q_EMIT happened(event::AfterMissChosen{AfterMiss::LeftSo, {}});
    });
    connect(m_choices, &MissChoices::againChosen, this, [this](const QString &typed) {
        Q_EMIT happened(event::AfterMissChosen{AfterMiss::OnboardAgain, typed});
    });
    connect(m_sync, &SyncPanel::syncPressed, this, [this] { Q_EMIT happened(event::SyncPressed{}); });
    connect(m_sync, &SyncPanel::armingChanged, this,
            [this](const Arming &arming) { Q_EMIT happened(event::ArmingChanged{arming}); });
    connect(m_sync, &SyncPanel::waived, this, [this](const QString &typed) {
        Q_EMIT happened(event::EventsWaived{true, typed});
    });
    connect(m_sync, &SyncPanel::takenBack, this, [this] { Q_EMIT happened(event::EventsWaived{false, {}}); });
    connect(m_observatory, &Observatory::mediaWanted, this,
            [this](const QString &id) { Q_EMIT wanted(FetchMedia{id}); });
}

void SetUpPage::draw(const PageView &page)
{
    const auto *view = std::get_if<SetUpView>(&page.body);
    if (!view)
        return;
    m_resultBack->draw(view->owner);
    m_watching->say(view->isWatching ? SetUpPageText::watching(*view) + u' ' + SetUpPageText::wayBack() : QString());
    showIf(!view->isWatching, m_sync);
    showIf(!view->isWatching, m_verification);
    drawStory(*view);
    drawStages(*view);
    drawVerification(*view, page.busy.has_value());
    m_sync->draw(*view);
    m_observatory->draw(*view);
}

void SetUpPage::drawStory(const SetUpView &view)
{
    // Somebody else goes on: only a disconnection concerns whoever watches.
    const SetUpNow now = nowOf(view);
    showIf(!view.isWatching || now == SetUpNow::Removed, m_now);
    m_now->draw(view);
    // Said by the card above.
    m_standing->draw(now == SetUpNow::Interrupted ? Standing{} : view.standing, view.observed.account, view.now);
    showIf(!view.isWatching && view.isEarlierSyncAsked && view.arm != ArmState::Settled && !view.isMissed, m_earlier);
    m_earlier->draw(view);
    const bool isEnded = now == SetUpNow::Removed || now == SetUpNow::Missed || now == SetUpNow::LeftSo ||
                         (view.areBothRefused && !view.again);
    showIf(!view.isWatching && isEnded, m_choices);
    m_choices->draw(view);
    showIf(view.again.has_value(), m_again);
    if (view.again)
        m_again->draw(*view.again, view.now);
}

void SetUpPage::drawStages(const SetUpView &view)
{
    const int over = stagesOver(view.appState.stage);
    QList<MarkList::Line> lines;
    for (int i = 0; i < 4; ++i) {
        MarkList::Line line;
        line.text = SetUpPageText::stage(static_cast<SetUpPageText::Stage>(i), view.appState);
        if (i == 0 && view.isFinishSaid)
            line.text = SetUpPageText::finishSaid();
        line.mark = i < over ? MarkList::Mark::Done : i == over ? MarkList::Mark::Current : MarkList::Mark::ToCome;
        if (i == over && view.appState.stage == AppStage::Failed)
            line.mark = MarkList::Mark::Failed;
        lines << line;
    }
    m_stages->draw(lines);
    m_checked->say(view.appState.stage == AppStage::Live ? QString() : SetUpPageText::checked(view));
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

PageClass setUpPage()
{
    return drawnBy<SetUpPage>();
}

} // namespace golive::ui

#include "setuppage.moc"
