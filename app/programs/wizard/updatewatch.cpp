#include "programs/wizard/updatewatch.h"

#include "base/logging.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive::programs {

namespace {

const QString lastLook = u"update/lastLook"_s;
const QString keptFeed = u"update/feed"_s;
const QString keptSignature = u"update/signature"_s;

} // namespace

UpdateWatch::UpdateWatch(UpdateLook::Place place, QByteArray key, const QString &running, QSettings &settings,
                         const Clock &clock, QObject *parent)
    : QObject(parent), m_place(std::move(place)), m_key(std::move(key)), m_running(versionOf(running)),
      m_settings(settings), m_clock(clock)
{
    // A window may stay open for days.
    m_hourly.setInterval(1h);
    m_hourly.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_hourly, &QTimer::timeout, this, &UpdateWatch::lookIfDue);
}

void UpdateWatch::begin()
{
    if (m_running.isNull())
        return;
    // Its signature is looked at again: settings are only a file. This program may be the newer one by now, and what
    // was seen still counts.
    const SignedFeed kept{m_settings.value(keptFeed).toByteArray(), m_settings.value(keptSignature).toByteArray()};
    if (const auto release = believe(kept, m_key, {}, {}))
        note(*release);
    m_hourly.start();
    lookIfDue();
}

void UpdateWatch::lookIfDue()
{
    const QVariant written = m_settings.value(lastLook);
    bool isNumber = false;
    const qint64 last = written.toLongLong(&isNumber);
    if (m_look || !isLookDue(isNumber ? std::optional(fromEpochMs(last)) : std::nullopt, m_clock.now()))
        return;
    // Before what comes of it: where it fails it is no reason to ask more often.
    m_settings.setValue(lastLook, toEpochMs(m_clock.now()));
    m_look = new UpdateLook(m_place, this);
    connect(m_look, &UpdateLook::came, this, [this](const SignedFeed &feed) {
        m_look->deleteLater();
        take(feed);
        Q_EMIT looked();
    });
    connect(m_look, &UpdateLook::failed, this, [this](const QString &why) {
        m_look->deleteLater();
        qCInfo(logUi) << "no answer about newer versions:" << why;
        Q_EMIT looked();
    });
    m_look->start();
}

void UpdateWatch::take(const SignedFeed &feed)
{
    const auto release = believe(feed, m_key, m_running, m_seen);
    if (!release) {
        qCWarning(logUi) << "the feed of newer versions is not believed:" << faultText(release.error());
        return;
    }
    m_settings.setValue(keptFeed, feed.bytes);
    m_settings.setValue(keptSignature, feed.signature);
    note(*release);
}

void UpdateWatch::note(const Release &release)
{
    m_seen = release.version;
    if (release.version <= m_running || m_newer == release)
        return;
    m_newer = release;
    Q_EMIT newerFound(release);
}

} // namespace golive::programs

#include "moc_updatewatch.cpp"
