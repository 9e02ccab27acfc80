#include "programs/notify/outcomepost.h"

#include "base/logging.h"
#include "domain/journal/journalchanges.h"
#include "domain/journal/outcome.h"
#include "domain/view/viewnames.h"
#include "programs/clients/clientjson.h"
#include "programs/notify/webhooksignature.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive::programs {

namespace {

constexpr auto postLookInterval = 2s;
constexpr auto postPatience = 15s; // Standard Webhooks: 15 to 30 s
constexpr int readAtOnce = 200;

/// The address as the outbox knows it: whose it is, and nothing of what may open a door there, in a path or a query.
QString outboxName(const QUrl &url)
{
    const QByteArray whole = QCryptographicHash::hash(url.toEncoded(), QCryptographicHash::Sha256);
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment) + u'#' +
           QString::fromLatin1(whole.left(16).toHex());
}

} // namespace

OutcomePost::OutcomePost(From from, QUrl url, QByteArray key, QObject *parent)
    : QObject(parent), m_from(from), m_url(std::move(url)), m_key(std::move(key)), m_address(outboxName(m_url))
{
}

void OutcomePost::start()
{
    lookIn(0ms);
}

milliseconds OutcomePost::backOff(int misses)
{
    constexpr milliseconds longest = 1h;
    constexpr int mostDoubled = 12;
    const milliseconds wait = 5s * (1LL << std::clamp(misses - 1, 0, mostDoubled));
    return std::min(wait, longest);
}

void OutcomePost::lookIn(milliseconds wait)
{
    m_from.scheduler.after(wait, this, [this] { look(); });
}

void OutcomePost::look()
{
    // Another guard on the same store may have told more meanwhile.
    const auto last = m_place ? Result<qint64, StoreFault>(*m_place) : m_from.journal.lastPlace();
    const auto told = last ? m_from.outbox.toldTo(m_address, *last) : last;
    if (!told)
        return lookIn(postLookInterval);
    m_place = m_place ? std::max(*m_place, *told) : *told;
    const auto entries = m_from.journal.after(*m_place, readAtOnce);
    if (!entries)
        return lookIn(postLookInterval);
    for (const JournalEntry &entry : *entries) {
        if (const auto outcome = outcomeOf(entry)) {
            const QString type = nameOf(*outcome);
            return post(entry, bodyOf(entry, type));
        }
        m_place = entry.place;
    }
    // What is none need not be gone through again after a start; once for many lines.
    if (entries->size() == readAtOnce) {
        if (const auto noted = m_from.outbox.noteTold(m_address, *m_place); !noted)
            qCDebug(logStorage) << "how far was told is not kept:" << noted.error().detail;
        return lookIn(0ms);
    }
    lookIn(postLookInterval);
}

QByteArray OutcomePost::bodyOf(const JournalEntry &entry, const QString &type) const
{
    QJsonObject data{{u"client"_s, entry.setup.value},
                     {u"appId"_s, entry.app.value},
                     {u"detail"_s, entry.is(JournalWhat::AttentionTold) ? entry.became : entry.detail}};
    // The once-only calls are told of by their app.
    std::optional<SetupLine> line;
    if (!entry.setup.isEmpty()) {
        if (const auto known = m_from.store.line(entry.setup))
            line = *known;
    } else if (const auto ofApp = m_from.store.linesOfApp(entry.app); ofApp && !ofApp->isEmpty()) {
        line = ofApp->first();
    }
    if (line) {
        const QJsonObject whole = clientJson(*line, {});
        data.insert(u"client"_s, line->summary.id.value);
        for (const QString &key : {u"reference"_s, u"app"_s, u"number"_s, u"staff"_s})
            data.insert(key, whole.value(key));
    }
    const QJsonObject body{{u"type"_s, type}, {u"timestamp"_s, journalTime(entry.at)}, {u"data"_s, data}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

void OutcomePost::post(const JournalEntry &entry, const QByteArray &body)
{
    // The same for each try of the same line: whoever gets it twice can tell.
    const QByteArray id = "golive-" + entry.hash.left(32).toLatin1();
    const qint64 seconds = toEpochMs(m_from.clock.now()) / 1000;
    QNetworkRequest request(m_url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(static_cast<int>(milliseconds(postPatience).count()));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("webhook-id", id);
    request.setRawHeader("webhook-timestamp", QByteArray::number(seconds));
    request.setRawHeader("webhook-signature", webhookSignature(m_key, id, seconds, body));
    QNetworkReply *reply = m_network.post(request, body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, place = entry.place] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answered(place, status, status == 0 ? reply->errorString() : QString());
    });
}

void OutcomePost::answered(qint64 place, int status, const QString &error)
{
    if (status >= 200 && status < 300) {
        m_place = place;
        if (const auto noted = m_from.outbox.noteTold(m_address, place); !noted)
            qCWarning(logStorage) << "that an outcome was told is not kept:" << noted.error().detail;
        if (std::exchange(m_misses, 0) > 0)
            Q_EMIT working();
        return lookIn(0ms);
    }
    if (++m_misses == 1)
        Q_EMIT failing(status > 0 ? u"it answers with %1"_s.arg(status) : error);
    lookIn(backOff(m_misses));
}

} // namespace golive::programs

#include "moc_outcomepost.cpp"
