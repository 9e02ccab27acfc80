#include "programs/wizard/background.h"

#include "ui/wording/noticetext.h"
#include "ui/wording/setuptext.h"

#include <QCoreApplication>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

// A menu is no list: those whose 24 hours end first.
constexpr int mostLines = 20;

} // namespace

Background::Background(Session &session, Clock &clock, Tray &tray, SleepInhibition &sleep, StartAtLogin start,
                       QObject *parent)
    : QObject(parent), m_session(session), m_clock(clock), m_tray(tray), m_sleep(sleep), m_start(std::move(start))
{
    connect(&m_session, &Session::changed, this, &Background::follow);
    connect(&m_session, &Session::noticeWanted, this, &Background::tell);
    connect(&m_session, &Session::awaitingChanged, this, &Background::keepAwake);
    connect(&m_sleep, &SleepInhibition::changed, this, [this] {
        Surroundings around = m_session.surroundings();
        around.isAwakeKept = m_sleep.isHeld();
        m_session.setSurroundings(around);
    });
    connect(&m_tray, &Tray::openWanted, this, &Background::openWanted);
    connect(&m_tray, &Tray::quitWanted, this, &Background::quitWanted);
    connect(&m_tray, &Tray::startAtLoginWanted, this, &Background::startAtLogin);
    connect(&m_tray, &Tray::noticeClicked, this, [this](const QString &key) {
        Q_EMIT openWanted();
        if (!key.isEmpty())
            Q_EMIT setupWanted({key});
    });
    m_tray.setStartingAtLogin(m_start.isOn());
    connect(&m_look, &QTimer::timeout, this, &Background::follow);
    m_look.start(std::chrono::seconds(5));
    keepAwake(m_session.isAwaiting());
    follow();
}

bool Background::mayStayOn() const
{
    return m_tray.isThere() && m_session.guardedCount() > 0;
}

void Background::follow()
{
    QStringList lines;
    const QList<SetupSummary> guarded = m_session.guarded(mostLines);
    const bool areHidden = m_session.surroundings().areOthersHidden;
    for (const SetupSummary &setup : guarded) {
        if (!areHidden || setup.id == m_session.setup().id)
            lines << ui::setupTrayLine(setup, m_clock.now());
    }
    m_tray.setLines(lines);
    // A hidden window can be found again in the tray only, whatever has become of the set-ups meanwhile.
    m_tray.setVisible(m_tray.isThere() && (m_isHidden || !guarded.isEmpty()));
}

void Background::noteHidden()
{
    m_isHidden = true;
    follow();
    QSettings settings;
    if (settings.value(u"isTrayExplained"_s).toBool())
        return;
    settings.setValue(u"isTrayExplained"_s, true);
    m_tray.tell(
        {}, tr("Golive goes on"),
        tr("It looks after your set-ups from the tray, and asks for the chats when it is time. To end it, choose "
           "“Quit Golive” there."),
        false);
}

void Background::noteShown()
{
    m_isHidden = false;
    follow();
}

bool Background::wouldQuittingCost() const
{
    return m_session.guardedCount() > 0;
}

void Background::keepAwake(bool isAwaiting)
{
    if (isAwaiting)
        m_sleep.hold(tr("Golive waits for a number to go live, to ask for its chats in time."));
    else
        m_sleep.release();
    Surroundings around = m_session.surroundings();
    around.isAwakeKept = m_sleep.isHeld();
    m_session.setSurroundings(around);
}

void Background::startAtLogin(bool isWanted)
{
    if (const auto turned = m_start.turn(isWanted); !turned)
        Q_EMIT startAtLoginRefused(turned.error());
    m_tray.setStartingAtLogin(m_start.isOn());
}

void Background::tell(const Setup &setup, const Notice &notice)
{
    // A notification lies over a screen that somebody else sees, too.
    const bool isHidden = m_session.surroundings().areOthersHidden && setup.id != m_session.setup().id;
    const ui::NoticeText text =
        isHidden ? ui::hiddenNoticeText(notice, subjectOf(setup)) : ui::noticeText(notice, subjectOf(setup));
    if (!text.body.isEmpty())
        m_tray.tell(setup.id.value, text.title, text.body, text.isUrgent);
}

} // namespace golive::programs

#include "moc_background.cpp"
