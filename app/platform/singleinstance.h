#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <chrono>

class QLocalSocket;

namespace golive {

/// golive://..., which any web page may have the system open: it names nothing that is done, the window is shown.
bool isGoliveLink(const QString &);

/// One running Golive for each user and data folder. A later start hands its file over and leaves.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First,       ///< This one runs. Also where the folder cannot be locked for want of rights: the database says so
                     ///< better.
        HandedOver,  ///< Another one runs and has been told; leave.
        NotAnswered, ///< Another one holds the folder and does not answer.
    };

    /// How asking another one to quit went.
    enum class Quitting {
        NobodyRuns,
        HasQuit,
        StillRuns, ///< A person said no, an answer is awaited, or it does not listen.
    };

    /// `dataFolder` must be there. Local time limit of a hand-over: 5 seconds.
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    /// `openFile`: the file named on the command line; empty where there was none.
    Role claim(const QString &openFile);
    /// Asks the one that runs to quit and waits until it has, `patience` at most. For whoever replaces the program's
    /// files: nothing is ended by force, a call that is sent once only may be on its way.
    Quitting askToQuit(std::chrono::milliseconds patience);
    /// Of the local socket: by user and folder, so that practice and two users stay apart.
    const QString &name() const { return m_name; }
    /// Why later starts cannot reach this one; empty where they can. For whoever started the program.
    const QString &fault() const { return m_fault; }

Q_SIGNALS:
    /// Another start: show the window and, where a path is given (absolute), open that file.
    void anotherStarted(const QString &openFile);
    /// Somebody waits for this one to quit.
    void quitWanted();

private:
    void listen();
    void receive(QLocalSocket *);
    enum class Reached { Nobody, NoAnswer, Told };
    Reached handOver(const QString &openFile) const;
    Reached tell(const QByteArray &line) const;

    QString m_name;
    QString m_fault;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace golive
