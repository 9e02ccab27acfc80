#include "rehearsal/teamline.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace golive::rehearsal {

TeamLine::TeamLine(const RehearsalPlan &plan, QObject *parent)
    : QObject(parent), m_plan(plan),
      m_folder(plan.appName.isEmpty() ? plan.reportFolder + u"/colleague"_s : plan.reportFolder)
{
    m_colleague.setProcessChannelMode(QProcess::MergedChannels);
    m_colleague.setStandardOutputFile(plan.reportFolder + u"/colleague.log"_s);
    m_check.setProcessChannelMode(QProcess::ForwardedChannels);
}

TeamLine::~TeamLine()
{
    for (QProcess *process : {&m_colleague, &m_check}) {
        if (process->state() == QProcess::NotRunning)
            continue;
        process->kill();
        process->waitForFinished(2000);
    }
}

QString TeamLine::pathOf(const QString &sign) const
{
    return m_folder + u'/' + sign + u".sign"_s;
}

Move TeamLine::colleagueComes(const QString &appName)
{
    return {[this, appName] {
        // Of an earlier rehearsal into the same folder.
        QDir(m_folder).removeRecursively();
        QJsonObject team = m_plan.team;
        team.insert(u"appName"_s, appName);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GOLIVE_REHEARSAL_TEAM"_s,
                           QString::fromUtf8(QJsonDocument(team).toJson(QJsonDocument::Compact)));
        environment.insert(u"USER"_s, u"Ana"_s);
        environment.insert(u"USERNAME"_s, u"Ana"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_colleague.setProcessEnvironment(environment);
        m_colleague.start(QCoreApplication::applicationFilePath(),
                          QStringList{u"--rehearse"_s, u"--scenario"_s, u"team-colleague"_s, u"--report"_s, m_folder,
                                      u"--guard-name"_s, u"Ana's computer"_s} +
                              m_plan.colleagueArguments);
        return Attempt::done();
    }};
}

Move TeamLine::ended(QProcess &process, const QString &what) const
{
    return {[&process, what] {
        const bool isEnded = process.state() == QProcess::NotRunning;
        const bool isWell = isEnded && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        if (isWell)
            return Attempt::done();
        return Attempt::waiting(isEnded ? what + u"; it left with %1"_s.arg(process.exitCode()) : what);
    }};
}

Move TeamLine::colleagueLeaves()
{
    return ended(m_colleague, u"the colleague's program, which writes colleague.log, to end well"_s);
}

Move TeamLine::give(const QString &sign)
{
    return {[this, sign] {
        QFile file(pathOf(sign));
        return Attempt::doneOr(file.open(QIODevice::WriteOnly), u"the sign "_s + sign + u" to be written"_s);
    }};
}

Move TeamLine::await(const QString &sign)
{
    const Move leaving = colleagueLeaves();
    return {[this, sign, leaving] {
        if (QFile::exists(pathOf(sign)))
            return Attempt::done();
        return Attempt::waiting(u"the sign "_s + sign + u"; "_s + leaving.attempt().waitsFor);
    }};
}

Move TeamLine::journalIsWhole()
{
    const QString store = m_plan.team.value("store"_L1).toString();
    const QStringList where{store.contains("://"_L1) ? u"--store"_s : u"--data-dir"_s, store};
    const Move end = ended(m_check, u"golivectl journal --verify to find it whole"_s);
    auto isBegun = std::make_shared<bool>(false);
    return {[this, where, end, isBegun] {
        if (!std::exchange(*isBegun, true))
            m_check.start(QCoreApplication::applicationDirPath() + u"/golivectl"_s,
                          QStringList{u"journal"_s, u"--verify"_s} + where);
        return end.attempt();
    }};
}

} // namespace golive::rehearsal

#include "moc_teamline.cpp"
