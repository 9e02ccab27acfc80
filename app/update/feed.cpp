#include "update/feed.h"

#include "update/signature.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

constexpr std::chrono::days between{1};

/// Null where the text is no address that a person may be sent to.
std::optional<QUrl> pageOf(const QString &text)
{
    constexpr qsizetype longest = 2000;
    const QUrl page(text, QUrl::StrictMode);
    const bool isFine = text.size() <= longest && page.isValid() && page.scheme() == "https"_L1 &&
                        !page.host().isEmpty() && page.userInfo().isEmpty();
    return isFine ? std::optional(page) : std::nullopt;
}

} // namespace

const char *faultText(FeedFault fault)
{
    switch (fault) {
    case FeedFault::NotSigned: return "it is not signed by the key of this program";
    case FeedFault::NotAFeed: return "it is not an object with the texts version, page and published";
    case FeedFault::NoVersion: return "its version is none";
    case FeedFault::PageNotHttps: return "its page is not an https address";
    case FeedFault::OlderThanThis: return "it names an older version than this";
    case FeedFault::OlderThanSeen: return "it names an older version than it did before";
    }
    return "";
}

QVersionNumber versionOf(const QString &text)
{
    static const QRegularExpression shape(u"^\\d{1,6}(\\.\\d{1,6}){1,3}$"_s, QRegularExpression::DontCaptureOption);
    // "$" alone would take a line's end along.
    return shape.match(text).hasMatch() && !text.endsWith(u'\n') ? QVersionNumber::fromString(text).normalized()
                                                                 : QVersionNumber();
}

Result<Release, FeedFault> believe(const SignedFeed &feed, const QByteArray &key, const QVersionNumber &running,
                                   const std::optional<QVersionNumber> &seen)
{
    // Tools that write files end them with a line's end.
    const auto signature =
        QByteArray::fromBase64Encoding(feed.signature.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    if (!signature || !isSignedBy(key, *signature, feed.bytes))
        return failure(FeedFault::NotSigned);
    const QJsonObject object = QJsonDocument::fromJson(feed.bytes).object();
    const QDate published = QDate::fromString(object[u"published"_s].toString().left(10), Qt::ISODate);
    if (!object[u"version"_s].isString() || !object[u"page"_s].isString() || !published.isValid())
        return failure(FeedFault::NotAFeed);
    const QVersionNumber version = versionOf(object[u"version"_s].toString());
    if (version.isNull())
        return failure(FeedFault::NoVersion);
    const auto page = pageOf(object[u"page"_s].toString());
    if (!page)
        return failure(FeedFault::PageNotHttps);
    if (version < running.normalized())
        return failure(FeedFault::OlderThanThis);
    if (seen && version < seen->normalized())
        return failure(FeedFault::OlderThanSeen);
    return Release{version, *page, published};
}

bool isLookDue(const std::optional<Instant> &last, Instant now)
{
    return !last || *last > now || now - *last >= between;
}

} // namespace golive
