#pragma once

#include "rehearsal/move.h"
#include "rehearsal/rehearsalplan.h"

#include <QObject>
#include <QProcess>

#include <memory>

namespace golive::rehearsal {

/// A colleague at a program of his own, on the same store and with the same practice partner: this program once more,
/// out of sight, rehearsing his part. The two wait for each other by signs, which are files in his report's folder.
class TeamLine : public QObject
{
    Q_OBJECT
public:
    explicit TeamLine(const RehearsalPlan &plan, QObject *parent = nullptr);
    ~TeamLine() override;

    /// What both call the client's app.
    QString appName() const { return m_plan.appName; }
    Move colleagueComes(const QString &appName);
    Move colleagueLeaves();
    Move give(const QString &sign);
    Move await(const QString &sign);
    /// golivectl journal --verify, on the store.
    Move journalIsWhole();

private:
    QString pathOf(const QString &sign) const;
    /// A program has ended, and well.
    Move ended(QProcess &process, const QString &what) const;

    RehearsalPlan m_plan;
    QString m_folder;
    QProcess m_colleague;
    QProcess m_check;
};

} // namespace golive::rehearsal
