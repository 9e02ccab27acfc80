#pragma once

#include "domain/setup.h"

#include <QList>
#include <QString>

namespace golive {

/// An unfinished set-up, as a row of Start.
struct SetupSummary
{
    SetupId id;
    QString client;                  ///< App name, or number, or nothing yet.
    QString number;                  ///< Formatted.
    Page page = Page::Start;
    std::optional<Instant> deadline{};///< End of the 24 hours, where they run and something is left to do.
    Instant changedAt{};
    bool operator==(const SetupSummary &) const = default;
};

/// Why the web view cannot be used here, or that it can.
enum class WebViewState { Ready, EngineOld, NotInstalled, StartedAsRoot };

/// What surrounds the set-up on the screen: the program and this computer, not the case.
struct Surroundings
{
    QList<SetupSummary> unfinished; ///< By deadline, then by last change.
    bool isPractice = false;
    QString practiceEmail;          ///< Shown on SignIn in practice, with a button that fills them in.
    QString practiceSecret;
    bool isKeychainThere = true;
    WebViewState webView = WebViewState::Ready;
    QString engineVersion;
    QString hostCountry;            ///< Alpha-2 of the system's locale: for numbers typed without a country code.
    QString language = QStringLiteral("en");
    bool operator==(const Surroundings &) const = default;
};

} // namespace golive
