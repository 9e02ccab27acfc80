#pragma once

#include <QMetaType>
#include <QString>

namespace golive::signup {

/// What went wrong on, or was kept from, a sign-up page. `host` is where; empty where none is known.
struct PageProblem
{
    enum class Kind {
        RendererDied,       ///< The page's process ended; the surface can be reloaded.
        CertificateRefused, ///< The connection is not what it claims to be. Final.
        LoadFailed,         ///< No connection, or the server's answer was no page.
        NavigationDenied,   ///< The page wanted to lead elsewhere.
        RequestBlocked,     ///< A picture, script or call to a host that is not listed; often harmless.
        PartMissing,        ///< Such a call of Meta's own page, or of a company's log-in: something may stay empty.
        PopUpDenied,        ///< A second window, one nobody clicked for, or one of a foreign host.
        PermissionDenied,
        DownloadDenied,
        FileChooserDenied,
        ClientCertificateDenied,
        PageStopped,      ///< It kept opening windows, dialogs and the like: it was ended, and can be loaded anew.
        NothingShown,     ///< It loads and loads, or is empty.
        BrowserNotOpened, ///< The desktop could not start a browser.
    };
    Kind kind = Kind::LoadFailed;
    QString host;
    bool operator==(const PageProblem &) const = default;
};

} // namespace golive::signup

Q_DECLARE_METATYPE(golive::signup::PageProblem)
