#pragma once

#include "doctor/doctorevidence.h"
#include "domain/diagnosis.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QSslConfiguration>
#include <QTimer>

class QAuthenticator;

namespace golive {

/// Finds out what stands between this computer and Gupshup and Facebook. All looks go on side by side and are bounded;
/// whatever has not come in when the time is over is Unknown. Nothing is sent but a HEAD to each host of the rules.
/// All that it depends on is handed in, so that a test can make each check fail.
class Doctor final : public QObject
{
    Q_OBJECT
public:
    struct Patience
    {
        milliseconds aside{5000};   ///< For the system's answer which proxy is to be used.
        milliseconds trip{8000};    ///< For a host.
        milliseconds family{3000};  ///< For an address of one family, after that.
        milliseconds whole{18'000}; ///< For everything.
    };
    struct Surroundings
    {
        DoctorRules rules;
        std::chrono::seconds clockTolerance{60};
        // These may block, and are asked in threads of their own.
        std::function<QList<QNetworkProxy>(const QUrl &)> proxies = proxiesOfProgram;
        std::function<NameEvidence(const QString &)> names = addressesOf;
        std::function<CertificateStores()> stores;
        std::function<DiskEvidence()> disk;
        /// Answers at most once, not once `context` is gone; unset: not looked at.
        std::function<void(QObject *context, std::function<void(KeychainEvidence)>)> keychain;
        std::optional<WebViewEvidence> webView;
        std::function<QString(const QString &)> environment = environmentVariable;
        QString proxySetBy{}; ///< Who says that a proxy is to be used, where that is known; empty: it is looked for.
        std::optional<QSslConfiguration> tls;
        std::function<void(const QNetworkProxy &, QAuthenticator *)> proxySignIn;
        Patience patience;
    };

    Doctor(Surroundings surroundings, const Clock &clock, QObject *parent = nullptr);

    /// Begins anew; examined() comes from the event loop, once for each.
    void examine();
    bool isExamining() const { return m_isExamining; }
    /// Something that was asked for has not come back: a thread hangs, and the program's end would wait for it.
    bool isAnythingHanging() const { return m_hanging > 0; }

    static QList<QNetworkProxy> proxiesOfProgram(const QUrl &);
    static NameEvidence addressesOf(const QString &host);
    static QString environmentVariable(const QString &name);

Q_SIGNALS:
    void examined(const golive::Diagnosis &found);

private:
    template <class Answer> void ask(std::function<Answer()> question, std::function<void(const Answer &)> take);
    void askNames();
    void askProxies();
    void travel(qsizetype host, const QList<QNetworkProxy> &proxies);
    void tryFamilies(qsizetype host);
    bool isFamilyWanted(qsizetype host) const;
    void knockAtProxy(qsizetype host);
    void closeOne();
    void conclude();

    Surroundings m_around;
    const Clock &m_clock;
    DoctorEvidence m_found;
    QSet<qsizetype> m_familiesTried;
    QObject *m_round = nullptr; ///< What belongs to this examination; goes with it.
    QTimer m_whole;
    int m_open = 0;
    int m_hanging = 0;
    bool m_isExamining = false;
};

} // namespace golive
