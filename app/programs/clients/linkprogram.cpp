#include "programs/clients/linkprogram.h"

#include "base/plaintext.h"
#include "programs/clients/clientjson.h"
#include "programs/clients/clientmatch.h"
#include "programs/clients/clientstore.h"
#include "programs/clients/texttable.h"
#include "storage/datafolder.h"
#include "ui/wording/placetime.h"
#include "ui/wording/problemtext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

constexpr int exitNotDone = 1;
constexpr int exitUnsaid = 2;
constexpr int exitNoLink = 3;

class LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::programs::Clients)
public:
    static QString link() { return tr("Sign-up link"); }
    static QString none() { return tr("none"); }
    static QString made() { return tr("Made"); }
    static QString works() { return tr("Works until"); }
    static QString expired() { return tr("Expired since"); }
    static QString opened() { return tr("Opened"); }
    static QString given() { return tr("Last given"); }
    static QString left() { return tr("Left"); }
    static QString yes() { return tr("yes"); }
    static QString no() { return tr("no"); }
    static QString leftOf(int left) { return tr("%1 of %2", "links").arg(left).arg(SignedLink::allowance); }
    static QString client() { return tr("Client"); }
    static QString confirm(int left)
    {
        return tr("--new: Gupshup makes 5 new links and 40 more for an app, and %1 are left. Add --yes to use one of "
                  "them")
            .arg(left);
    }
    static QString noUse() { return tr("Facebook is finished for this client: a new link would be of no use."); }
    static QString notOurs() { return tr("Only whoever is signed in as a partner can have a link made, for an app."); }
    static QString ended() { return tr("It was ended before anything was made."); }
    static QString ignored() { return tr("Gupshup was not asked. Go on with this client in Golive's window."); }
};

QString shortTime(Instant at)
{
    return ui::localTime(at).toString(u"yyyy-MM-dd HH:mm"_s);
}

Result<Setup, Leave> clientWith(const Options &options, const Clients &clients)
{
    const auto line = clientCalled(options.arguments.first(), clients);
    if (!line)
        return failure(line.error());
    auto setup = clients.store->setup(line->summary.id);
    if (!setup)
        return failure(storeRefusal(clients.folder, setup.error()));
    return *setup ? Setup(**setup) : Setup{};
}

bool isOpened(const Setup &setup)
{
    return lookFactsOf(setup).isBegun();
}

} // namespace

Leave linkAnswer(const Options &options, const Setup &setup, Instant now)
{
    const SignedLink &link = setup.signUp.link;
    const bool isWorking = !link.isEmpty() && !link.isExpired(now);
    const int exitCode = isWorking ? 0 : exitNoLink;
    const std::optional<Instant> madeAt = link.isEmpty() ? std::nullopt : std::optional(link.madeAt);
    const std::optional<Instant> until = link.isEmpty() ? std::nullopt : std::optional(link.expiresAt());
    const QString url = link.url.toString(QUrl::FullyEncoded);
    if (options.isJson) {
        const QJsonObject object{{u"id"_s, setup.id.value},
                                 {u"app"_s, setup.client.appName},
                                 {u"link"_s, url.isEmpty() ? QJsonValue() : QJsonValue(url)},
                                 {u"made"_s, timeJson(madeAt)},
                                 {u"expires"_s, timeJson(until)},
                                 {u"isWorking"_s, isWorking},
                                 {u"isOpened"_s, isOpened(setup)},
                                 {u"isPasted"_s, link.isPasted},
                                 {u"given"_s, timeJson(link.givenAt)},
                                 {u"linksMade"_s, link.made},
                                 {u"linksLeft"_s, link.left()}};
        return {jsonLine(object), exitCode};
    }
    QList<QStringList> rows;
    if (!link.isEmpty()) {
        rows << QStringList{LinkWords::made(), shortTime(link.madeAt)};
        rows << QStringList{isWorking ? LinkWords::works() : LinkWords::expired(), shortTime(link.expiresAt())};
        rows << QStringList{LinkWords::given(), link.givenAt ? shortTime(*link.givenAt) : LinkWords::no()};
    }
    rows << QStringList{LinkWords::opened(), isOpened(setup) ? LinkWords::yes() : LinkWords::no()};
    rows << QStringList{LinkWords::left(), LinkWords::leftOf(link.left())};
    rows << QStringList{LinkWords::link(), url.isEmpty() ? LinkWords::none() : url};
    return {textTable({LinkWords::client(), plainLine(setup.client.appName)}, rows), exitCode};
}

Result<Leave, Leave> showLink(const Options &options)
{
    const auto clients = readClients(options);
    if (!clients)
        return failure(clients.error());
    const auto setup = clientWith(options, *clients);
    if (!setup)
        return failure(setup.error());
    return linkAnswer(options, *setup, clients->now);
}

LinkProgram::LinkProgram(Options options, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_place(m_options, u"link"_s),
      m_answer(failure(Leave{LinkWords::ended(), exitNotDone}))
{
    connect(&m_place, &SignedInEngine::signedIn, this, &LinkProgram::ask);
    connect(&m_place, &SignedInEngine::refused, this, [this](const QString &why) {
        end(failure(Leave{why, exitNotDone}));
    });
}

Result<Done, Leave> LinkProgram::start()
{
    {
        const auto clients = readClients(m_options);
        if (!clients)
            return failure(clients.error());
        const auto setup = clientWith(m_options, *clients);
        if (!setup)
            return failure(setup.error());
        if (!m_options.isConfirmed)
            return failure(Leave{LinkWords::confirm(setup->signUp.link.left()), exitUnsaid});
        if (setup->client.access != Access::Partner || setup->client.app.isEmpty())
            return failure(Leave{LinkWords::notOurs(), exitNoLink});
        if (isOnboarded(*setup) && !setup->onboarding.again)
            return failure(Leave{LinkWords::noUse(), exitNoLink});
        m_setup = setup->id;
        m_before = setup->signUp.link.url;
    }
    const QString folder = m_options.dataFolder.isEmpty() ? defaultDataFolder(false) : m_options.dataFolder;
    if (auto opened = m_place.open(folder); !opened)
        return opened;
    m_place.signIn();
    return Done{};
}

void LinkProgram::ask()
{
    Session &session = m_place.session();
    connect(&session, &Session::noted, this, [this](const Setup &setup) {
        if (setup.id == m_setup && m_isAsked)
            QMetaObject::invokeMethod(this, &LinkProgram::look, Qt::QueuedConnection);
    });
    m_isAsked = true;
    if (m_before.isEmpty())
        session.tell(m_setup, event::LinkWanted{});
    else
        session.tell(m_setup, event::NewLinkWanted{});
    QMetaObject::invokeMethod(this, &LinkProgram::look, Qt::QueuedConnection);
}

void LinkProgram::look()
{
    const Setup *kept = m_isAsked ? m_place.session().kept(m_setup) : nullptr;
    if (!kept || kept->screen.busy)
        return;
    m_isAsked = false;
    if (kept->screen.problem)
        return end(failure(Leave{ui::problemSentence(*kept->screen.problem), exitNoLink}));
    if (kept->signUp.link.url == m_before)
        return end(failure(Leave{LinkWords::ignored(), exitNoLink}));
    const Leave answer = linkAnswer(m_options, *kept, m_place.engine()->clock().now());
    m_place.session().flush();
    end(answer);
}

void LinkProgram::finish()
{
    Q_EMIT finished();
}

void LinkProgram::end(const Result<Leave, Leave> &answer)
{
    m_answer = answer;
    QMetaObject::invokeMethod(this, &LinkProgram::finished, Qt::QueuedConnection);
}

} // namespace golive::programs

#include "moc_linkprogram.cpp"
