#include "events/receiver/logshape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace golive::receiver {

namespace {

/// A key is a word of a program; what is none may be anything.
bool isWord(const QString &key)
{
    return key.size() <= 40 && std::all_of(key.begin(), key.end(), [](QChar c) {
               return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.');
           });
}

QString keysOf(const QJsonObject &object)
{
    constexpr qsizetype most = 8;
    QStringList keys;
    for (const QString &key : object.keys()) {
        if (isWord(key) && keys.size() < most)
            keys << key;
    }
    return keys.isEmpty() ? u"JSON objects"_s : u"JSON objects with the keys "_s + keys.join(u", "_s);
}

} // namespace

QString logShape(const QByteArray &beginning)
{
    const QByteArray text = beginning.trimmed();
    if (text.isEmpty())
        return u"an empty file"_s;
    if (text.startsWith("\x1f\x8b") || text.startsWith("PK\x03\x04") || text.startsWith("\x28\xb5\x2f\xfd"))
        return u"a compressed file: unpack it first"_s;
    if (text.startsWith("SQLite format 3"))
        return u"a database: export its events as JSON"_s;
    if (text.contains('\0'))
        return u"a binary file"_s;
    if (text.startsWith('<'))
        return u"a page or XML"_s;
    const QJsonDocument json = QJsonDocument::fromJson(text);
    const QJsonObject object = json.isArray() ? json.array().first().toObject() : json.object();
    if (!object.isEmpty())
        return keysOf(object);
    if (text.startsWith('{') || text.startsWith('['))
        return u"JSON without anything in it that a webhook sends"_s;
    const QByteArray line = text.left(text.indexOf('\n'));
    if (line.count(',') >= 2 || line.count(';') >= 2 || line.contains('\t'))
        return u"a table: its column with the requests' bodies is what is needed"_s;
    return u"lines of text without the requests' bodies"_s;
}

} // namespace golive::receiver
