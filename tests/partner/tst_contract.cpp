#include "requestsamples.h"
#include "testing/test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_contract {

using namespace golive;
using namespace golive::partner;
using namespace Qt::Literals::StringLiterals;

/// Each request type against the table that was transcribed from Gupshup's pages.
class ContractTest : public golive::Test
{
    Q_OBJECT

    static QJsonArray table()
    {
        QFile file(QStringLiteral(GOLIVE_CONTRACT_TABLE));
        return file.open(QIODevice::ReadOnly)
                   ? QJsonDocument::fromJson(file.readAll()).object().value("endpoints"_L1).toArray()
                   : QJsonArray();
    }

    static QString text(TokenHeader header)
    {
        switch (header) {
        case TokenHeader::None: return u"none"_s;
        case TokenHeader::Token: return u"token"_s;
        case TokenHeader::Authorization: return u"Authorization"_s;
        case TokenHeader::Bearer: return u"Bearer"_s;
        }
        return {};
    }

    static QString text(TokenKind kind)
    {
        switch (kind) {
        case TokenKind::None: return u"none"_s;
        case TokenKind::Partner: return u"partner"_s;
        case TokenKind::App: return u"app"_s;
        }
        return {};
    }

    static QString text(Safety safety)
    {
        switch (safety) {
        case Safety::Read: return u"read"_s;
        case Safety::Idempotent: return u"idempotent"_s;
        case Safety::NotRepeated: return u"notRepeated"_s;
        case Safety::OnceOnly: return u"onceOnly"_s;
        }
        return {};
    }

    static QString text(FieldsIn where)
    {
        switch (where) {
        case FieldsIn::Nothing: return u"nothing"_s;
        case FieldsIn::Query: return u"query"_s;
        case FieldsIn::Form: return u"form"_s;
        case FieldsIn::Json: return u"json"_s;
        }
        return {};
    }

    static QStringList strings(const QJsonValue &array)
    {
        QStringList out;
        const QJsonArray values = array.toArray();
        for (const QJsonValue &value : values)
            out.append(value.toString());
        return out;
    }

    static QStringList names(const Fields &fields)
    {
        QStringList out;
        for (const Field &field : fields)
            out.append(field.name);
        return out;
    }

    static RawReply reply(int status, const QJsonValue &body)
    {
        RawReply out{status, {}, "application/json"_ba, {}};
        if (body.isArray())
            out.body = QJsonDocument(body.toArray()).toJson();
        else if (body.isObject())
            out.body = QJsonDocument(body.toObject()).toJson();
        else
            out.body = body.toString().toUtf8();
        if (body.isString())
            out.contentType = "text/plain"_ba;
        return out;
    }

    static RawReply refusal(const QJsonObject &row)
    {
        const int status = row.value("status"_L1).toInt();
        const QString message = row.value("message"_L1).toString();
        const QString body = row.value("body"_L1).toString();
        if (body == "text"_L1)
            return reply(status, message);
        if (body == "meta"_L1) {
            const QJsonValue code = row.value("code"_L1);
            const QJsonObject data{{u"messaging_product"_s, u"whatsapp"_s}, {u"details"_s, message}};
            return reply(status,
                         QJsonObject{{u"error"_s, QJsonObject{{u"message"_s, u"(#%1) refused"_s.arg(code.toInteger())},
                                                              {u"type"_s, u"OAuthException"_s},
                                                              {u"code"_s, code},
                                                              {u"error_data"_s, data}}}});
        }
        return reply(status,
                     QJsonObject{{u"status"_s, u"error"_s}, {row.value("key"_L1).toString(u"message"_s), message}});
    }

    static void endpointRows()
    {
        QTest::addColumn<QJsonObject>("row");
        const QJsonArray rows = table();
        for (const QJsonValue &row : rows)
            QTest::newRow(qPrintable(row.toObject().value("name"_L1).toString())) << row.toObject();
    }

private Q_SLOTS:
    void tableAndTypesNameTheSameEndpoints()
    {
        QStringList inTable;
        const QJsonArray rows = table();
        for (const QJsonValue &row : rows)
            inTable.append(row.toObject().value("name"_L1).toString());
        QStringList inCode = requestSamples().keys();
        inTable.sort();
        inCode.sort();
        QCOMPARE(inCode, inTable);
        QCOMPARE(inCode.size(), 21);
    }

    void request_data() { endpointRows(); }

    void request()
    {
        QFETCH(QJsonObject, row);
        const WireRequest wire = requestSamples().value(row.value("name"_L1).toString()).wire;
        const Endpoint &endpoint = wire.endpoint;
        QCOMPARE(QString::fromLatin1(verbText(endpoint.verb)), row.value("method"_L1).toString());
        QString path = row.value("path"_L1).toString();
        for (const auto &[place, value] :
             {std::pair(u"{appId}"_s, u"APP"_s), std::pair(u"{partnerId}"_s, u"PARTNER"_s),
              std::pair(u"{subscriptionId}"_s, u"SUBSCRIPTION"_s), std::pair(u"{mediaId}"_s, u"MEDIA"_s)})
            path.replace(place, value);
        QCOMPARE(wire.encodedPath(), path);
        QCOMPARE(text(endpoint.token), row.value("token"_L1).toString());
        QCOMPARE(text(endpoint.header), row.value("header"_L1).toString());
        QCOMPARE(text(endpoint.otherHeader), row.value("otherHeader"_L1).toString());
        QCOMPARE(text(wire.safety), row.value("safety"_L1).toString());
        const QJsonObject limit = row.value("limit"_L1).toObject();
        QCOMPARE(QString(endpoint.limit.bucket), limit.value("bucket"_L1).toString());
        QCOMPARE(endpoint.limit.calls, limit.value("calls"_L1).toInt());
        QCOMPARE(endpoint.limit.window, milliseconds(limit.value("seconds"_L1).toInteger() * 1000));
        QCOMPARE(endpoint.limit.isPerApp, limit.value("per"_L1).toString() == "app"_L1);
    }

    void fields_data() { endpointRows(); }

    void fields()
    {
        QFETCH(QJsonObject, row);
        const WireRequest wire = requestSamples().value(row.value("name"_L1).toString()).wire;
        const QJsonObject fields = row.value("fields"_L1).toObject();
        QCOMPARE(text(wire.endpoint.fieldsIn), fields.value("in"_L1).toString());
        const QStringList required = strings(fields.value("required"_L1));
        const QStringList optional = strings(fields.value("optional"_L1));
        const QStringList sent = names(wire.fields);
        for (const QString &name : required)
            QVERIFY2(sent.contains(name), qPrintable(u"not sent: "_s + name));
        for (const QString &name : sent)
            QVERIFY2(required.contains(name) || optional.contains(name), qPrintable(u"not in the table: "_s + name));
        const QJsonObject alternatives = fields.value("alternatives"_L1).toObject();
        QCOMPARE(wire.otherFields.has_value(), !alternatives.isEmpty());
        if (wire.otherFields) {
            for (const QString &name : required)
                QVERIFY(names(*wire.otherFields).contains(alternatives.value(name).toString(name)));
        }
    }

    void success_data() { endpointRows(); }

    void success()
    {
        QFETCH(QJsonObject, row);
        const RequestSample sample = requestSamples().value(row.value("name"_L1).toString());
        const QJsonObject success = row.value("success"_L1).toObject();
        const QJsonArray bodies = success.value("bodies"_L1).toArray();
        QVERIFY(!bodies.isEmpty());
        for (const QJsonValue &body : bodies) {
            const auto reading = sample.read(reply(success.value("status"_L1).toInt(), body));
            QVERIFY2(reading.kind == "ok"_L1, qPrintable(reading.kind + u": "_s + reading.message));
        }
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QJsonObject>("row");
        const QJsonArray rows = table();
        for (const QJsonValue &endpoint : rows) {
            const QString name = endpoint.toObject().value("name"_L1).toString();
            const QJsonArray refusals = endpoint.toObject().value("refusals"_L1).toArray();
            for (const QJsonValue &row : refusals) {
                const QString title =
                    u"%1: %2 %3"_s.arg(name, QString::number(row.toObject().value("status"_L1).toInt()),
                                       row.toObject().value("message"_L1).toString());
                QTest::newRow(qPrintable(title)) << name << row.toObject();
            }
        }
    }

    void refusals()
    {
        QFETCH(QString, endpoint);
        QFETCH(QJsonObject, row);
        const auto reading = requestSamples().value(endpoint).read(refusal(row));
        QCOMPARE(reading.kind, row.value("kind"_L1).toString());
        QCOMPARE(reading.status, row.value("status"_L1).toInt());
        QCOMPARE(reading.message, row.value("message"_L1).toString());
    }

    void withoutText_data() { endpointRows(); }

    void withoutText()
    {
        QFETCH(QJsonObject, row);
        const RequestSample sample = requestSamples().value(row.value("name"_L1).toString());
        const QJsonArray statuses = row.value("withoutText"_L1).toArray();
        for (const QJsonValue &status : statuses) {
            const auto reading = sample.read(reply(status.toInt(), QString()));
            QVERIFY(reading.kind != "ok"_L1);
            QCOMPARE(reading.status, status.toInt());
        }
    }
};

GOLIVE_TEST(ContractTest)

} // namespace tst_contract

#include "tst_contract.moc"
