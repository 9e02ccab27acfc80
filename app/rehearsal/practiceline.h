#pragma once

#include "rehearsal/move.h"
#include "rehearsal/rehearsalplan.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>

#include <memory>
#include <optional>

namespace golive::rehearsal {

/// The driver's own line to the practice partner: its control API, and its Partner API as an integrator uses it before
/// an owner comes.
class PracticeLine : public QObject
{
    Q_OBJECT

public:
    explicit PracticeLine(const RehearsalPlan &plan, QObject *parent = nullptr);

    Move advanceClock(std::chrono::seconds by);
    using Link = std::function<QString()>; ///< Read when it is needed.
    /// The owner, elsewhere, opens the signed link and finishes Facebook's part; the scenario says what he shares.
    Move finishFacebook(const Link &link, const QString &phone);
    /// He selects his number on the same page.
    Move confirmNumber(const Link &link, const QString &phone);
    /// Makes an app with a contact and a signed link, and writes the file that staff hand to an owner.
    Move makeSetupFile(const QString &path, const QString &appName, const QString &number);
    /// So many calls of that kind have come, no more and no less.
    Move called(const QString &method, const QString &pathEnd, int times);
    using Calls = std::function<void(std::optional<QJsonArray>)>;
    /// The calls the partner was asked for; nothing where it does not answer.
    void listCalls(const Calls &);

private:
    struct Reply
    {
        int status = 0;
        QByteArray body;
        QJsonObject object() const;
    };
    using Answer = std::function<void(const Reply &)>;
    /// Asked of the control API once; done when it answers 200.
    Move control(const QString &path, const std::function<QJsonObject()> &body, const QString &what);
    struct FileWanted;

    void send(const QByteArray &method, const QUrl &url, const QByteArray &type, const QByteArray &body,
              const Answer &answer);
    QUrl partner(const QString &path) const;
    void signIn(const std::shared_ptr<FileWanted> &);
    void createApp(const std::shared_ptr<FileWanted> &);
    void saveContact(const std::shared_ptr<FileWanted> &);
    void fetchLink(const std::shared_ptr<FileWanted> &);
    static void writeFile(FileWanted &);

    RehearsalPlan m_plan;
    QNetworkAccessManager m_network;
    QByteArray m_token;
};

} // namespace golive::rehearsal
