#pragma once

#include "loopbacksite.h"

#include "signup/web/webplugin.h"

#include <QTemporaryDir>

#include <memory>

/// A partner's site, the sign-up's site (another origin), and the web view as the program makes it.
class WebSurfaceFixture
{
public:
    explicit WebSurfaceFixture(const QString &profile = QStringLiteral("setup-1"),
                               std::chrono::milliseconds emptyPatience = std::chrono::seconds(60));

    ~WebSurfaceFixture();

    bool isLoaded() const { return surface != nullptr; }
    golive::signup::SignUpContext practice() const;
    void openPartner(const QString &path);
    /// A partner page that opens a pop-up at `popUp` when it is clicked anywhere, and keeps it as `w`.
    void setOpener(const QUrl &popUp);
    /// The style of pages that can be clicked anywhere.
    inline static const QString clickable =
        QStringLiteral("<style>html,body{height:100%;margin:0;background:#00ff00}</style>");
    /// A real click in the middle of the view of this name.
    void click(const QString &viewName);
    QVariant evaluate(const QString &script);

    LoopbackSite partner;
    LoopbackSite signUp;
    QTemporaryDir folder;
    QList<golive::signup::SignUpMessage> messages;
    QList<golive::signup::PageProblem> problems;
    QStringList popUpsOpened;
    QStringList screens; ///< As recognised, one after the other; empty: not known.
    int popUpsClosed = 0;
    int pagesLoaded = 0;
    QStringList hostsToConfirm;
    QList<golive::signup::HostQuestion> questions;
    std::chrono::milliseconds emptyPatience;
    std::unique_ptr<golive::signup::WebSurface> surface;

    bool hasProblem(golive::signup::PageProblem::Kind kind) const;
    std::unique_ptr<golive::signup::WebSurface> makeSurface(const QString &profile);
    /// What the bar over a page says: "webHost" or "popupHost".
    QString shownHost(const QString &bar) const;
};
