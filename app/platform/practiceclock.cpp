#include "platform/practiceclock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive {

PracticeClock::PracticeClock(const QUrl &controlUrl, QObject *parent) : QObject(parent), m_address(controlUrl)
{
    m_address.setPath(controlUrl.path() + u"/clock"_s);
    m_seen = m_seenLocal = m_system.now();
    connect(&m_timer, &QTimer::timeout, this, &PracticeClock::ask);
    m_timer.start(1s);
    ask();
}

Instant PracticeClock::now() const
{
    const auto passed = static_cast<double>((m_system.now() - m_seenLocal).count()) * m_speed;
    return m_seen + milliseconds(static_cast<qint64>(passed));
}

void PracticeClock::ask()
{
    QNetworkReply *reply = m_network.get(QNetworkRequest(m_address));
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
        if (!answer.contains(u"now"_s))
            return;
        m_seen = fromEpochMs(answer[u"now"].toInteger());
        m_seenLocal = m_system.now();
        m_speed = answer[u"speed"].toDouble(1);
    });
}

} // namespace golive

#include "moc_practiceclock.cpp"
