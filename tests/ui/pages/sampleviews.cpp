#include "sampleviews.h"

#include "eventssamples.h"
#include "setupsamples.h"

#include "domain/facts/region.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive::test {

namespace {

GetReadyView questions(int answered)
{
    GetReadyView view;
    for (int i = 0; i < checkItemCount; ++i) {
        CheckRow row;
        row.item = static_cast<CheckItem>(i);
        row.blocks = weightOf(row.item) == CheckWeight::Blocks;
        if (i < answered) {
            row.answer.choice = CheckChoice::Yes;
            row.isOpen = false;
        }
        view.rows << row;
    }
    using Check = MachineFinding::Check;
    using Verdict = MachineFinding::Verdict;
    view.findings = {{Check::Country, Verdict::Fine, u"BR"_s, sampleNow()},
                     {Check::PartnerReachable, Verdict::Fine, u"partner.gupshup.io TLSv1.3 84 ms"_s, sampleNow()},
                     {Check::ClockRight, Verdict::Warning, u"+142 s"_s, sampleNow()}};
    return view;
}

ContactView contact(ContactStage stage)
{
    ContactView view;
    view.stage = stage;
    view.isStaff = true;
    view.contact = {u"Maria Souza"_s, u"maria@padaria.example"_s, u"+55 11 98765-4321"_s};
    view.terms = TermsAgreement{u"Maria Souza"_s, sampleNow(), false};
    return view;
}

ConnectView connecting(Card card)
{
    ConnectView view;
    view.card = card;
    view.link = QUrl(u"https://hosted.gupshup.example/embed?token=0123456789abcdef0123456789abcdef"_s);
    view.linkExpiresAt = sampleNow() + 96h;
    view.linksLeft = 44;
    view.canMakeLink = true;
    view.linksMade = 1;
    view.linkMadeAt = sampleNow() - 24h;
    view.provider = u"Acme Messaging"_s;
    view.eventsHost = u"inbox.padaria.example"_s;
    view.numberFormatted = u"+55 11 98765-4321"_s;
    view.stateSeenAt = sampleNow();
    return view;
}

WaitView waitingForEligible()
{
    WaitView view;
    view.wait = Wait{Wait::Of::Facebook, u"3441045"_s, sampleNow() - 144h, sampleNow() + 24h, false, false};
    view.left = 23h + 12min;
    view.now = sampleNow() + 48min;
    view.canTryHere = true;
    view.canChoose = true;
    view.suggested = sampleNow() + suggestedWait;
    return view;
}

OwnerView elsewhere(const QString &language)
{
    OwnerView owner;
    owner.isStaff = true;
    owner.place = OwnerPlace::Elsewhere;
    owner.name = u"Maria Souza"_s;
    owner.sender = u"desk@acme.example"_s;
    owner.country = u"BR"_s;
    owner.language = language;
    owner.windowLanguage = u"en"_s;
    using Proof = CallStage::Proof;
    owner.stages = {{CallStage::Kind::LinkGiven, Proof::Seen},      {CallStage::Kind::FacebookBegun, Proof::Seen},
                    {CallStage::Kind::PhoneConnected, Proof::Told}, {CallStage::Kind::FacebookFinished, Proof::Open},
                    {CallStage::Kind::NumberSelected, Proof::Open}, {CallStage::Kind::Live, Proof::Open}};
    return owner;
}

PageView paged(Page page, PageBody body)
{
    PageView view;
    view.page = page;
    view.body = std::move(body);
    return view;
}

PageView sampleIn(const QList<NamedView> &all, const QString &name)
{
    for (const NamedView &one : all) {
        if (one.name == name)
            return one.view;
    }
    qFatal("no sample view of that name");
}

} // namespace

Instant sampleNow()
{
    return fromEpochMs(1795428000000);
}

Setup finishedSetup()
{
    Setup setup;
    setup.createdAt = sampleNow() - 2h;
    setup.changedAt = sampleNow();
    setup.step = Step::Done;
    setup.client.access = Access::Partner;
    setup.client.partnerEmail = u"ana@partner.example"_s;
    setup.client.appName = u"PadariaCentral"_s;
    setup.client.number = PhoneNumber{u"+5511987654321"_s, u"BR"_s};
    setup.details.contact = {u"Maria <b>Souza</b>"_s, u"maria@padaria.example"_s, u"+55 11 98765-4321"_s};
    setup.details.terms = TermsAgreement{u"Maria Souza"_s, sampleNow() - 90min, false};
    setup.details.isRegionSettled = true;
    setup.readiness.checklist.answers[CheckItem::ActiveThreeMonths] = {CheckChoice::No, true,
                                                                       u"Owner says 10 weeks & wants to try"_s};
    setup.signUp.chatSharing = ChatSharing::Shared;
    setup.onboarding.finish = SignUpFinish{sampleNow() - 1h, SignUpFinish::SeenBy::Message, {}, {}};
    setup.seen.state = {AppStage::Live, {}, u"5511987654321"_s, sampleNow() - 30min};
    setup.onboarding.window = SyncWindow{sampleNow() - 1h, SyncWindow::Evidence::FinishMessage};
    setup.onboarding.contacts = {SyncRecord::State::Accepted, u"req-1001"_s, {}, {}, sampleNow() - 20min};
    setup.onboarding.history = {SyncRecord::State::Unknown, {}, {}, {}, sampleNow() - 19min};
    setup.onboarding.verification = liveSetUp().verification;
    return setup;
}

QList<NamedView> sampleViews()
{
    QList<NamedView> all;
    const auto add = [&all](const QString &name, Page page, PageBody body) {
        all << NamedView{name, paged(page, std::move(body))};
    };

    add(u"getready-fresh"_s, Page::GetReady, questions(0));
    GetReadyView worrying = questions(9);
    worrying.rows[2].answer = {CheckChoice::No, true, u"Card expired last year"_s};
    worrying.rows[4].answer = {CheckChoice::NotSure, false, {}};
    worrying.rows[4].isOpen = true;
    worrying.rows[8].answer = {CheckChoice::No, false, {}};
    worrying.findings[0] = {MachineFinding::Check::Country, MachineFinding::Verdict::Bad, u"ZA"_s, sampleNow()};
    add(u"getready-worrying"_s, Page::GetReady, worrying);
    GetReadyView form = questions(13);
    form.isFormWanted = true;
    form.isPerAppNote = true;
    form.onboardingCase = OnboardingCase::SelfServe;
    add(u"getready-form"_s, Page::GetReady, form);

    RegionView region;
    region.codes = storageRegions();
    region.suggested = u"BR"_s;
    add(u"region-leave"_s, Page::Region, region);
    region.chosen = u"CA"_s;
    region.enablement = Enablement::Warned;
    region.enablementDetail = u"Coexistence already configured"_s;
    add(u"region-warned"_s, Page::Region, region);
    region.isGuidance = true;
    region.enablement = Enablement::NotAsked;
    add(u"region-guidance"_s, Page::Region, region);

    ContactView fresh;
    fresh.isStaff = true;
    fresh.faults = {Problem::Field::Name, Problem::Field::ContactEmail, Problem::Field::ContactPhone};
    add(u"contact-fresh"_s, Page::Contact, fresh);
    fresh.isStaff = false;
    add(u"contact-owner"_s, Page::Contact, fresh);
    add(u"contact-readback"_s, Page::Contact, contact(ContactStage::ReadBack));
    add(u"contact-accepted"_s, Page::Contact, contact(ContactStage::Accepted));
    fresh.isGuidance = true;
    add(u"contact-guidance"_s, Page::Contact, fresh);

    const auto events = eventsSamples();
    for (const NamedEvents &one : events)
        add(one.name, Page::Events, one.view);
    EventsView guided;
    guided.isGuidance = true;
    add(u"events-guidance"_s, Page::Events, guided);

    for (int i = 0; i < cardCount; ++i)
        add(u"connect-card%1"_s.arg(i + 1), Page::Connect, connecting(static_cast<Card>(i)));
    ConnectView waiting = connecting(Card::ContinueWithFacebook);
    waiting.wait = waitingForEligible();
    add(u"connect-wait"_s, Page::Connect, waiting);
    waiting.wait.now = sampleNow() + 8 * 24h;
    waiting.wait.left = 0h;
    waiting.wait.areErrorsMixed = true;
    add(u"connect-wait-over"_s, Page::Connect, waiting);
    ConnectView browser = connecting(Card::PhoneHandOff);
    browser.wait.canChoose = true;
    browser.wait.suggested = sampleNow() + suggestedWait;
    browser.surface = SurfaceKind::Browser;
    browser.webView = WebViewState::EngineOld;
    browser.engineVersion = u"102.0.5005.177"_s;
    browser.isPractice = true;
    add(u"connect-browser"_s, Page::Connect, browser);
    ConnectView far = connecting(Card::PhoneHandOff);
    far.surface = SurfaceKind::Browser;
    far.linkGivenAt = sampleNow() - 1h;
    add(u"connect-elsewhere"_s, Page::Connect, far);
    all.last().view.owner = elsewhere(u"en"_s);
    far.linkExpiresAt = sampleNow() - 1h;
    far.isLinkExpired = true;
    far.card = Card::ContinueWithFacebook;
    add(u"connect-elsewhere-foreign"_s, Page::Connect, far);
    all.last().view.owner = elsewhere(u"pt_BR"_s);
    ConnectView owner = connecting(Card::SelectNumber);
    owner.mustPersonTell = true;
    owner.isFinished = true;
    owner.step = Step::SelectNumber;
    add(u"connect-owner"_s, Page::Connect, owner);
    ConnectView late = connecting(Card::ContinueWithFacebook);
    late.isLinkPasted = true;
    late.canPasteLink = true;
    late.isLinkOld = true;
    late.mustPersonTell = true;
    add(u"connect-expired"_s, Page::Connect, late);
    ConnectView alone = connecting(Card::ContinueWithFacebook);
    alone.isGuidance = true;
    alone.link.clear();
    alone.mustPersonTell = true;
    add(u"connect-guidance"_s, Page::Connect, alone);

    all += setUpSamples();

    ReportView report = reportViewOf(finishedSetup(), false, sampleNow());
    report.contactsFate = SyncFate::Accepted;
    report.historyFate = SyncFate::Unknown;
    add(u"report-done"_s, Page::Report, report);
    report.areEventsSeenHere = true;
    report.observed = std::get<SetUpView>(sampleIn(all, u"setup-arriving"_s).body).observed;
    report.past << PastOnboarding{
        1,
        sampleNow() - 72h,
        report.contacts,
        {SyncRecord::State::Refused, {}, u"2593108"_s, u"window expired"_s, sampleNow() - 40h}};
    add(u"report-observed"_s, Page::Report, report);
    OwnerResult told;
    told.app = {u"app-1"_s};
    told.madeAt = sampleNow() - 20h;
    told.finishedAt = sampleNow() - 21h;
    told.waba = {u"102290129340398"_s};
    told.chatSharing = ChatSharing::Shared;
    told.answers = {{CheckItem::CanScan, CheckChoice::Yes}, {CheckItem::BackupMade, CheckChoice::No}};
    report.owner.told = told;
    report.owner.isProved = true;
    add(u"report-told"_s, Page::Report, report);
    report.owner = {};
    report.standing = {Standing::Kind::Removed, u"CHANGE_NUMBER"_s, u"USER"_s, sampleNow() - 1h};
    add(u"report-removed"_s, Page::Report, report);
    report = reportViewOf(finishedSetup(), false, sampleNow());
    report.isWatching = true;
    add(u"report-watching"_s, Page::Report, report);
    return all;
}

PageView sampleView(const QString &name)
{
    return sampleIn(sampleViews(), name);
}

} // namespace golive::test
