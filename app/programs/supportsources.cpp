#include "programs/supportsources.h"

#include "domain/setup.h"
#include "programs/clients/clientjson.h"
#include "programs/policyreport.h"
#include "signup/web/webavailability.h"
#include "storage/setupjson.h"
#include "ui/wording/bundlewording.h"
#include "ui/wording/doctortext.h"
#include "ui/wording/problemtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QLocale>
#include <QSettings>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

class SupportTexts
{
    Q_DECLARE_TR_FUNCTIONS(golive::programs::SupportSources)
public:
    static QString about() { return tr("About"); }
    static QString problem() { return tr("Problem"); }
    static QString code() { return tr("Error code"); }
    static QString message() { return tr("Message"); }
    static QString reference() { return tr("Meta session id"); }
};

/// The last of what was done to it, in order.
QList<JournalEntry> journalOf(const Journal &journal, const Setup &setup)
{
    constexpr int most = 1000;
    auto entries = journal.of(setup.id, setup.client.app, 0, most);
    if (!entries)
        return {};
    std::reverse(entries->begin(), entries->end());
    return *std::move(entries);
}

NamedLines versions(const Options &options)
{
    const QString web = signup::webAvailability(signup::findWebPlugin()).chromiumVersion;
    return {{u"Golive"_s, QCoreApplication::applicationVersion()},
            {u"Program"_s, options.program},
            {u"Practice"_s, options.isPractice ? u"yes"_s : u"no"_s},
            {u"Qt"_s, QLatin1StringView(qVersion())},
            {u"System"_s, QSysInfo::prettyProductName()},
            {u"Kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
            {u"Processor"_s, QSysInfo::currentCpuArchitecture()},
            {u"Web engine"_s, web.isEmpty() ? u"none"_s : web},
            {u"Locale"_s, QLocale::system().name()}};
}

QJsonObject settings(const Options &options)
{
    QJsonArray keys;
    const Surrounding around{QSettings().value(u"language"_s).toString(), {}};
    for (const InForce &one : inForce(options, options.policy, around))
        keys << QJsonObject{{u"key"_s, one.key}, {u"value"_s, one.value}, {u"isSet"_s, one.origin != Origin::Default}};
    return {{u"settings"_s, keys}, {u"isPolicyThere"_s, options.policy.isThere}};
}

NamedLines problems(const Setup *setup, const SupportAnswers &answers)
{
    NamedLines lines{{SupportTexts::about(), ui::BundleWording::category(answers.category)}};
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines << std::pair{name, value};
    };
    if (answersTo(answers.category).contains(answers.answer))
        add(ui::BundleWording::question(answers.category), ui::BundleWording::answer(answers.category, answers.answer));
    add(ui::BundleWording::ownWords(answers.category), answers.words);
    if (!setup || !setup->screen.problem)
        return lines;
    const Problem &problem = *setup->screen.problem;
    add(SupportTexts::problem(), ui::problemText(problem).title);
    add(SupportTexts::code(), problem.code);
    add(SupportTexts::message(), problem.detail);
    add(SupportTexts::reference(), problem.reference);
    return lines;
}

QList<LedgerRow> ledgerRows(const Setup &setup, const SyncLedger &ledger)
{
    QList<LedgerRow> rows;
    for (int onboarding = 1; onboarding <= setup.onboarding.number; ++onboarding) {
        for (const SyncKind kind : {SyncKind::Contacts, SyncKind::History}) {
            const auto record = ledger.read(setup.client.app, onboarding, kind);
            const bool isPresent = onboarding == setup.onboarding.number;
            if (record && (isPresent || record->state != SyncRecord::State::NotRequested))
                rows << LedgerRow{onboarding, kind, *record};
        }
    }
    return rows;
}

/// Names that nobody chose: they tell nothing, and stand in many words.
bool isNobodys(const QString &name)
{
    return name == "golivectl"_L1 || name == "root"_L1 || name == "localhost"_L1 || name == "home"_L1 ||
           name == "user"_L1;
}

} // namespace

KnownOfClient knownHere(const SupportWorld &world)
{
    KnownOfClient known = world.setup ? knownOf(*world.setup) : KnownOfClient();
    for (const Secret &secret : world.secrets)
        known.add(secret);
    const auto add = [&known](Sensitive kind, const QString &name) {
        if (!isNobodys(name.toCaseFolded()))
            known.add(kind, name);
    };
    // Colleagues and their computers are known from nowhere else.
    if (world.setup && world.journal) {
        for (const KnownValue &one : knownOf(journalOf(*world.journal, *world.setup)).values)
            add(one.kind, one.value);
    }
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"})
        add(Sensitive::User, qEnvironmentVariable(variable));
    if (!isNobodys(QDir::home().dirName().toCaseFolded())) {
        add(Sensitive::User, QDir::home().dirName());
        add(Sensitive::Home, QDir::homePath());
    }
    add(Sensitive::Computer, QSysInfo::machineHostName());
    add(Sensitive::Computer, world.options.guardName);
    add(Sensitive::Business, world.options.policy.providerName.value_or(QString()));
    add(Sensitive::Email, world.options.policy.supportAddress.value_or(QString()));
    return known;
}

BundleSources supportSources(const SupportWorld &world, const SupportAnswers &answers)
{
    BundleSources sources;
    sources.versions = versions(world.options);
    sources.settings = settings(world.options);
    sources.problems = problems(world.setup, answers);
    if (world.found)
        sources.doctor = ui::DoctorText::report(*world.found);
    if (!world.setup)
        return sources;
    sources.setup = setupToJson(*world.setup);
    if (world.ledger && !world.setup->client.app.isEmpty())
        sources.ledger = ledgerRows(*world.setup, *world.ledger);
    if (world.journal)
        sources.journal = journalTable(journalOf(*world.journal, *world.setup));
    return sources;
}

QList<BundleText> supportTexts(const SupportWorld &world, const SupportAnswers &answers)
{
    Redactor redactor(knownHere(world));
    return bundleTexts(supportSources(world, answers), redactor);
}

} // namespace golive::programs
