#include "policy/policy.h"

#include <QDir>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

using Kind = PolicyFault::Kind;

constexpr qsizetype longestText = 500;
constexpr qsizetype mostHosts = 100;
constexpr int fewestDays = 8; // Meta sends an event again for 7.
constexpr int mostDays = 3650;

/// Reads one key after the other, and keeps what was wrong with each.
class Reader
{
public:
    Reader(const QVariantMap &values, Policy &policy) : m_values(values), m_policy(policy) {}

    bool has(const QString &key)
    {
        m_known << key;
        return m_values.contains(key);
    }
    void refuse(const QString &key, Kind kind, const QString &detail = {})
    {
        m_policy.faults << PolicyFault{kind, key, detail};
    }

    /// A line of text, as it stands.
    std::optional<QString> text(const QString &key)
    {
        if (!has(key))
            return {};
        const QVariant value = m_values.value(key);
        const QString text = value.toString().trimmed();
        if (value.typeId() == QMetaType::QString && isLine(text))
            return text;
        refuse(key, Kind::NotText);
        return {};
    }

    /// A text of which `meant` makes what is wanted, or nothing where it cannot.
    template <class Meant> auto textAs(const QString &key, Kind otherwise, Meant meant, const QString &detail = {})
    {
        decltype(meant(QString())) found;
        if (const auto written = text(key)) {
            found = meant(*written);
            if (!found)
                refuse(key, otherwise, detail);
        }
        return found;
    }

    std::optional<bool> onOff(const QString &key)
    {
        if (!has(key))
            return {};
        const QVariant value = m_values.value(key);
        if (value.typeId() == QMetaType::Bool)
            return value.toBool();
        // The registry knows no other switch.
        if (const auto number = whole(value); number == 0 || number == 1)
            return number == 1;
        refuse(key, Kind::NotSwitch);
        return {};
    }

    std::optional<std::chrono::days> days(const QString &key)
    {
        if (!has(key))
            return {};
        const auto number = whole(m_values.value(key));
        if (number && (*number == 0 || (*number >= fewestDays && *number <= mostDays)))
            return std::chrono::days(int(*number));
        refuse(key, number ? Kind::NotDays : Kind::NotNumber);
        return {};
    }

    QStringList hosts(const QString &key)
    {
        if (!has(key))
            return {};
        const QVariant value = m_values.value(key);
        const bool isList = value.typeId() == QMetaType::QVariantList || value.typeId() == QMetaType::QStringList;
        const QVariantList entries = value.toList();
        if (!isList || entries.size() > mostHosts) {
            refuse(key, Kind::NotHosts);
            return {};
        }
        QStringList hosts;
        for (const QVariant &entry : entries) {
            const QString host = entry.typeId() == QMetaType::QString ? hostOf(entry.toString()) : QString();
            if (host.isEmpty()) {
                refuse(key, Kind::NotHosts, entry.toString().left(longestText));
                return {};
            }
            hosts << host;
        }
        return hosts;
    }

    void keepUnknown()
    {
        for (auto it = m_values.begin(); it != m_values.end(); ++it) {
            if (!m_known.contains(it.key()))
                m_policy.unknown.insert(it.key(), it.value());
        }
    }

private:
    static bool isLine(const QString &text)
    {
        const bool isPrinted = std::all_of(text.begin(), text.end(), [](QChar one) {
            return one.category() != QChar::Other_Control && one.category() != QChar::Other_Format;
        });
        return !text.isEmpty() && text.size() <= longestText && isPrinted;
    }

    /// JSON has one kind of number only.
    static std::optional<qint64> whole(const QVariant &value)
    {
        switch (value.typeId()) {
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong: return value.toLongLong();
        case QMetaType::Double:
            if (const double number = value.toDouble(); std::trunc(number) == number && std::abs(number) < 1e9)
                return static_cast<qint64>(number);
            return {};
        default: return {};
        }
    }

    /// As QUrl::host(QUrl::FullyEncoded) gives it; empty where it is no name of a host. No patterns: what is below a
    /// name may be somebody else's.
    static QString hostOf(const QString &written)
    {
        static const QRegularExpression shape(u"^[^\\s/@:?#*%\\[\\]]+\\.[^\\s/@:?#*%\\[\\]]+$"_s);
        if (written.size() > 253 || !shape.match(written).hasMatch())
            return {};
        QUrl url;
        url.setScheme(u"https"_s);
        url.setHost(written, QUrl::StrictMode);
        return url.isValid() ? url.host(QUrl::FullyEncoded) : QString();
    }

    const QVariantMap &m_values;
    Policy &m_policy;
    QStringList m_known;
};

bool isPlain(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

std::optional<QUrl> partnerOf(const QString &text)
{
    static const QRegularExpression thisComputer(u"^(localhost|127(\\.\\d{1,3}){3}|::1)$"_s);
    const QUrl url(text, QUrl::StrictMode);
    const bool isSafe =
        url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && thisComputer.match(url.host()).hasMatch());
    return isPlain(url) && isSafe ? std::optional(url) : std::nullopt;
}

std::optional<QUrl> feedOf(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return isPlain(url) && url.scheme() == "https"_L1 ? std::optional(url) : std::nullopt;
}

std::optional<QUrl> proxyOf(const QString &text)
{
    if (text == "direct"_L1 || text == "direct:"_L1)
        return QUrl(u"direct:"_s);
    const QUrl url(text, QUrl::StrictMode);
    const bool isKnown = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    const bool isAll = url.path().isEmpty() || url.path() == "/"_L1;
    return isPlain(url) && isKnown && isAll && url.port() > 0 ? std::optional(url) : std::nullopt;
}

std::optional<QString> folderOf(QString text, const QString &home)
{
    if (text == "~"_L1 || text.startsWith("~/"_L1))
        text = home + text.mid(1);
    return QDir::isAbsolutePath(text) ? std::optional(QDir::cleanPath(text)) : std::nullopt;
}

std::optional<StoreAddress> storeOf(const QString &text)
{
    const auto address = StoreAddress::parse(text);
    return address && address->isServer() ? std::optional(*address) : std::nullopt;
}

std::optional<QString> pictureOf(const QString &text)
{
    const bool isPicture = text.endsWith(".png"_L1, Qt::CaseInsensitive);
    return isPicture && QDir::isAbsolutePath(text) ? std::optional(QDir::cleanPath(text)) : std::nullopt;
}

std::optional<Policy::Route> routeOf(const QString &text)
{
    return text == "webview"_L1   ? std::optional(Policy::Route::WebView)
           : text == "browser"_L1 ? std::optional(Policy::Route::Browser)
                                  : std::nullopt;
}

/// A text of one shape.
auto shaped(const QString &pattern)
{
    return [shape = QRegularExpression(pattern)](const QString &text) {
        return shape.match(text).hasMatch() ? std::optional(text) : std::nullopt;
    };
}

/// A short name, its spaces put together.
std::optional<QString> nameOf(const QString &text)
{
    constexpr qsizetype longestName = 60;
    const QString name = text.simplified();
    return name.size() <= longestName ? std::optional(name) : std::nullopt;
}

} // namespace

Policy Policy::of(const PolicyValues &read, const QStringList &languages, const QString &home)
{
    Policy policy;
    policy.place = read.place;
    policy.isThere = read.isThere;
    if (read.fault) {
        policy.faults << *read.fault;
        return policy;
    }
    Reader reader(read.values, policy);
    policy.partnerAddress = reader.textAs(u"partnerAddress"_s, Kind::NotAddress, partnerOf);
    policy.allowedHosts = reader.hosts(u"allowedHosts"_s);
    policy.proxy = reader.textAs(u"proxy"_s, Kind::NotProxy, proxyOf);
    policy.dataFolder =
        reader.textAs(u"dataFolder"_s, Kind::NotFolder, [&home](const QString &text) { return folderOf(text, home); });
    policy.store = reader.textAs(u"store"_s, Kind::NotStore, storeOf);
    policy.guardName = reader.textAs(u"guardName"_s, Kind::NotName, nameOf);
    policy.language = reader.textAs(
        u"language"_s, Kind::NotLanguage,
        [&languages](const QString &text) { return languages.contains(text) ? std::optional(text) : std::nullopt; },
        languages.join(u", "_s));
    policy.signUpRoute = reader.textAs(u"signUpRoute"_s, Kind::NotRoute, routeOf);
    policy.isPracticeAllowed = reader.onOff(u"practice"_s);
    policy.retention = reader.days(u"retentionDays"_s);
    policy.journalDays = reader.days(u"journalDays"_s);
    policy.supportAddress = reader.textAs(u"supportAddress"_s, Kind::NotMailAddress,
                                          shaped(u"^[^\\s@<>\",;:()?&%]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}$"_s));
    policy.isUpdateNoticeWanted = reader.onOff(u"updateNotice"_s);
    policy.updateFeed = reader.textAs(u"updateFeed"_s, Kind::NotAddress, feedOf);
    policy.providerName = reader.textAs(u"providerName"_s, Kind::NotName, nameOf);
    policy.providerLogo = reader.textAs(u"providerLogo"_s, Kind::NotPicture, pictureOf);
    policy.providerColour = reader.textAs(u"providerColour"_s, Kind::NotColour, shaped(u"^#[0-9A-Fa-f]{6}$"_s));
    reader.keepUnknown();
    return policy;
}

} // namespace golive
