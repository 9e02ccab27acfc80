#include "rehearsal/practiceline.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::rehearsal {

namespace {
const QByteArray formType = "application/x-www-form-urlencoded";
const QByteArray jsonType = "application/json";

QByteArray form(const QList<std::pair<QString, QString>> &fields)
{
    QStringList parts;
    for (const auto &[name, value] : fields)
        parts << name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
    return parts.join(u'&').toLatin1();
}

QUrl below(QUrl url, const QString &path)
{
    url.setPath(url.path() + path);
    return url;
}

} // namespace

struct PracticeLine::FileWanted
{
    QString path;
    QString appName;
    QString number;
    QString appId;
    QString link;
    QString wrong;
    bool isDone = false;

    bool isFine(const Reply &reply, const QString &what)
    {
        if (reply.status / 100 != 2)
            wrong = what + u": "_s + QString::number(reply.status) + u' ' + QString::fromUtf8(reply.body.left(200));
        return wrong.isEmpty();
    }
};

QJsonObject PracticeLine::Reply::object() const
{
    return QJsonDocument::fromJson(body).object();
}

PracticeLine::PracticeLine(const RehearsalPlan &plan, QObject *parent) : QObject(parent), m_plan(plan)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

void PracticeLine::send(const QByteArray &method, const QUrl &url, const QByteArray &type, const QByteArray &body,
                        const Answer &answer)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(5'000);
    if (!type.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, type);
    if (!m_token.isEmpty())
        request.setRawHeader("token", m_token);
    QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
    connect(reply, &QNetworkReply::finished, this, [reply, answer] {
        reply->deleteLater();
        answer({reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()});
    });
}

QUrl PracticeLine::partner(const QString &path) const
{
    return below(m_plan.baseUrl, u"/partner/"_s + path);
}

Move PracticeLine::control(const QString &path, const std::function<QJsonObject()> &body, const QString &what)
{
    struct State
    {
        bool isAsked = false;
        Reply reply;
    };
    auto state = std::make_shared<State>();
    return {[this, path, body, what, state] {
        if (!std::exchange(state->isAsked, true))
            send("POST", below(m_plan.controlUrl, path), jsonType, QJsonDocument(body()).toJson(),
                 [state](const Reply &reply) { state->reply = reply; });
        if (state->reply.status == 200)
            return Attempt::done();
        return Attempt::waiting(what + u"; the control API answered "_s + QString::number(state->reply.status) + u' ' +
                                QString::fromUtf8(state->reply.body.left(200)));
    }};
}

Move PracticeLine::advanceClock(std::chrono::seconds by)
{
    return control(
        u"/clock"_s,
        [by] {
            return QJsonObject{{u"advanceSeconds"_s, static_cast<qint64>(by.count())}};
        },
        u"the practice clock to be moved"_s);
}

Move PracticeLine::finishFacebook(const Link &link, const QString &phone)
{
    return control(
        u"/signup"_s,
        [link, phone] {
            return QJsonObject{{u"link"_s, link()}, {u"phone"_s, phone}, {u"confirms"_s, false}};
        },
        u"the owner to finish Facebook's part"_s);
}

Move PracticeLine::confirmNumber(const Link &link, const QString &phone)
{
    return control(
        u"/confirm"_s,
        [link, phone] {
            return QJsonObject{{u"link"_s, link()}, {u"phone"_s, phone}};
        },
        u"the owner to select his number"_s);
}

void PracticeLine::listCalls(const Calls &calls)
{
    if (m_plan.controlUrl.isEmpty())
        return calls(QJsonArray());
    send("GET", below(m_plan.controlUrl, u"/calls"_s), {}, {}, [calls](const Reply &reply) {
        const QJsonDocument document = QJsonDocument::fromJson(reply.body);
        const bool isList = reply.status == 200 && document.isArray();
        calls(isList ? std::optional(document.array()) : std::nullopt);
    });
}

Move PracticeLine::called(const QString &method, const QString &pathEnd, int times)
{
    auto isAsked = std::make_shared<bool>(false);
    auto counted = std::make_shared<std::optional<int>>();
    return {[this, method, pathEnd, times, isAsked, counted] {
        if (!std::exchange(*isAsked, true)) {
            listCalls([method, pathEnd, counted](const std::optional<QJsonArray> &calls) {
                const QJsonArray all = calls.value_or(QJsonArray());
                *counted = static_cast<int>(std::count_if(all.begin(), all.end(), [&](const auto &call) {
                    const QJsonObject one = call.toObject();
                    return one["method"_L1].toString() == method && one["path"_L1].toString().endsWith(pathEnd);
                }));
            });
        }
        return Attempt::doneOr(*counted == times,
                               u"%1 calls of %2; there were %3"_s.arg(times).arg(pathEnd).arg(counted->value_or(-1)));
    }};
}

Move PracticeLine::makeSetupFile(const QString &path, const QString &appName, const QString &number)
{
    auto wanted = std::make_shared<FileWanted>();
    wanted->path = path;
    wanted->appName = appName;
    wanted->number = number;
    auto isAsked = std::make_shared<bool>(false);
    return {[this, wanted, isAsked] {
        if (!std::exchange(*isAsked, true))
            signIn(wanted);
        return wanted->isDone ? Attempt::done() : Attempt::waiting(u"the set-up file; "_s + wanted->wrong);
    }};
}

void PracticeLine::signIn(const std::shared_ptr<FileWanted> &wanted)
{
    send("POST", partner(u"account/login"_s), formType,
         form({{u"email"_s, m_plan.email}, {u"secret"_s, m_plan.secret}}), [this, wanted](const Reply &reply) {
             m_token = reply.object()["token"_L1].toString().toLatin1();
             if (wanted->isFine(reply, u"login"_s))
                 createApp(wanted);
         });
}

void PracticeLine::createApp(const std::shared_ptr<FileWanted> &wanted)
{
    send("POST", partner(u"app"_s), formType, form({{u"name"_s, wanted->appName}}), [this, wanted](const Reply &reply) {
        wanted->appId = reply.object()["appId"_L1].toString();
        if (wanted->isFine(reply, u"app"_s))
            saveContact(wanted);
    });
}

void PracticeLine::saveContact(const std::shared_ptr<FileWanted> &wanted)
{
    const QByteArray contact = form({{u"contactName"_s, u"Practice Owner"_s},
                                     {u"contactEmail"_s, u"owner@golive.example"_s},
                                     {u"contactNumber"_s, wanted->number.mid(1)}});
    send("PUT", partner(u"app/%1/onboarding/contact"_s.arg(wanted->appId)), formType, contact,
         [this, wanted](const Reply &reply) {
             if (wanted->isFine(reply, u"contact"_s))
                 fetchLink(wanted);
         });
}

void PracticeLine::fetchLink(const std::shared_ptr<FileWanted> &wanted)
{
    QUrl url = partner(u"app/%1/onboarding/embed/link"_s.arg(wanted->appId));
    url.setQuery(QUrlQuery{{u"regenerate"_s, u"false"_s}, {u"user"_s, u"Practice Owner"_s}, {u"lang"_s, u"English"_s}});
    send("GET", url, {}, {}, [wanted](const Reply &reply) {
        wanted->link = reply.object()["link"_L1].toString();
        if (wanted->isFine(reply, u"link"_s))
            writeFile(*wanted);
    });
}

void PracticeLine::writeFile(FileWanted &wanted)
{
    // The form that Golive's "Save a set-up file" writes.
    const QJsonObject object{{u"golive"_s, u"set-up"_s},
                             {u"version"_s, 1},
                             {u"sender"_s, u"Ana of Practice Partner"_s},
                             {u"provider"_s, u"Practice Partner"_s},
                             {u"business"_s, u"Practice Owner's shop"_s},
                             {u"appId"_s, wanted.appId},
                             {u"appName"_s, wanted.appName},
                             {u"number"_s, wanted.number},
                             {u"link"_s, wanted.link},
                             {u"linkMadeAt"_s, QDateTime::currentMSecsSinceEpoch()}};
    QFile file(wanted.path);
    const QByteArray json = QJsonDocument(object).toJson();
    wanted.isDone = file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
    if (!wanted.isDone)
        wanted.wrong = wanted.path + u": "_s + file.errorString();
}

} // namespace golive::rehearsal

#include "moc_practiceline.cpp"
