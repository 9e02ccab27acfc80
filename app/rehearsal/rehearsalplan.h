#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>

namespace golive::rehearsal {

/// What to rehearse, where, and against which practice partner.
struct RehearsalPlan
{
    QString scenario = QStringLiteral("happy"); ///< One of scenarioNames().
    QString reportFolder;                       ///< Made where it is not there.
    QUrl controlUrl; ///< Of the practice partner; without one, no calls are listed or judged.
    QString email;   ///< The practice account.
    QString secret;
    QUrl baseUrl; ///< Of its Partner API, for what an integrator does before an owner comes.
    /// Where there is none Facebook's part is done by somebody elsewhere: the practice partner's control API plays the
    /// owner, who has got the link.
    bool hasWebView = true;
    std::chrono::milliseconds stepLimit{20'000};
    QJsonObject team;               ///< For a colleague's program: the practice partner, and the store.
    QStringList colleagueArguments; ///< How his window is to look.
    QString appName;                ///< Of the colleague: how the client's app is to be called; else empty.
};

} // namespace golive::rehearsal
