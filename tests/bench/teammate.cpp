#include "../guard/keptsetup.h"
#include "../session/emptyfeed.h"
#include "engine/engine.h"
#include "engine/silentprobe.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>
#include <iostream>
#include <string>
#include <thread>

using namespace golive;
using namespace Qt::Literals::StringLiterals;

// teammate STORE PARTNER-URL NAME: a program of a team as a wizard is one, without its window. On its input a JSON
// object a line: {"do": "onboard", "token": ..., and what tests/guard/keptsetup.h knows} keeps a new set-up and looks
// after it,
// {"do": "change", "id": ..., "value": ...} hands one over to whoever is called that. It says each change of that kind
// when it sees it, {"seen": value, "at": ms since 1970}, its own ones as {"changed": ...}. It ends with its input.
namespace {

class Teammate final : public QObject
{
public:
    explicit Teammate(const QStringList &arguments)
    {
        Engine::Place place;
        const auto store = StoreAddress::parse(arguments.value(1));
        place.partner = QUrl(arguments.value(2));
        place.dataFolder = m_folder.path();
        place.store = StoreDoor{store.value_or(StoreAddress())};
        place.feed = std::make_unique<testing::EmptyFeed>();
        place.guardName = place.personName = arguments.value(3);
        auto engine = Engine::open(std::move(place));
        if (!engine || (*engine)->storageFault())
            return;
        m_engine = std::move(*engine);
        Session &session = m_engine->begin({}, m_machine);
        connect(&session, &Session::rowChanged, this, [this](const SetupId &id) { see(id); });
        session.start();
    }

    bool isReady() const { return m_engine != nullptr; }

    bool obey(const QJsonObject &order)
    {
        Session &session = *m_engine->session();
        if (order["do"_L1] == "change"_L1) {
            const SetupId id{order["id"_L1].toString()};
            const QString value = order["value"_L1].toString();
            m_own << value;
            say("changed", value);
            session.tell(id, event::HandedOver{value});
            return true;
        }
        const Setup setup = testing::keptSetup(order, m_engine->clock().now());
        m_engine->vault().keepAppToken(setup.client.app, Secret(order["token"_L1].toString()));
        if (!session.add({setup}))
            return false;
        session.takeOver(setup.id);
        return true;
    }

    void end()
    {
        m_engine->sync().awaitAnswers(partner::answerPatience);
        m_engine->end();
    }

    static void say(const char *what, const QString &value)
    {
        const qint64 at = toEpochMs(SystemClock().now());
        std::cout << R"({")" << what << R"(": ")" << value.toStdString() << R"(", "at": )" << at << "}" << std::endl;
    }

private:
    void see(const SetupId &id)
    {
        const auto known = m_engine->session()->boardEntry(id);
        const QString staff = known && *known ? (*known)->staff() : QString();
        if (staff.isEmpty() || m_seen.value(id) == staff)
            return;
        m_seen.insert(id, staff);
        if (!m_own.contains(staff))
            say("seen", staff);
    }

    QTemporaryDir m_folder;
    SilentProbe m_machine;
    QHash<SetupId, QString> m_seen;
    QSet<QString> m_own;
    std::unique_ptr<Engine> m_engine;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Teammate teammate(application.arguments());
    if (!teammate.isReady()) {
        std::fputs("the store or the partner cannot be used\n", stderr);
        return 1;
    }
    Teammate::say("ready", application.arguments().value(3));
    // A thread of its own waits for lines: what an event loop can wait for differs by system.
    std::thread reader([&teammate] {
        for (std::string line; std::getline(std::cin, line);) {
            const QJsonObject order = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
            QMetaObject::invokeMethod(&teammate, [&teammate, order] {
                if (!teammate.obey(order))
                    QCoreApplication::exit(1);
            });
        }
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    const int code = QCoreApplication::exec();
    teammate.end();
    if (code != 0)
        std::_Exit(code); // its input may stay open
    reader.join();
    return 0;
}
