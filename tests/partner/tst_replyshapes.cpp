#include "partner/calls/createsubscription.h"
#include "partner/calls/deletesubscription.h"
#include "partner/calls/downloadmedia.h"
#include "partner/calls/fetchappdetails.h"
#include "partner/calls/fetchapptoken.h"
#include "partner/calls/fetchembedlink.h"
#include "partner/calls/fetchhealth.h"
#include "partner/calls/fetchpipeline.h"
#include "partner/calls/fetchwabainfo.h"
#include "partner/calls/listapps.h"
#include "partner/calls/listpartnerapps.h"
#include "partner/calls/listsubscriptions.h"
#include "partner/calls/mintuniversaltoken.h"
#include "partner/calls/savecontact.h"
#include "partner/wire/replyreader.h"
#include "testing/test.h"

#include <QTest>

namespace tst_replyshapes {

using namespace golive;
using namespace golive::partner;
using namespace Qt::Literals::StringLiterals;

/// The documented variants of each answer read the same; what is missing is an error, what is new is ignored.
class ReplyShapesTest : public golive::Test
{
    Q_OBJECT

    static RawReply ok(const QByteArray &body) { return {200, body, "application/json", {}}; }

    /// Readable JSON; moc stumbles over raw strings in macros.
    static QByteArray json(const char *text) { return QByteArray(text).replace('\'', '"'); }

private Q_SLOTS:
    void details_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("appDetails") << json("{'status':'success','appDetails':{'id':'A','name':'Pao','live':true,'"
                                            "liveTs':1764000000000,'healthy':'false','new':{'x':[1]}},'app':'true'}");
        QTest::newRow("app") << json("{'app':{'id':'A','name':'Pao','live':'true','liveTs':'1764000000000','healthy':"
                                     "false},'status':'success'}");
    }

    void details()
    {
        QFETCH(QByteArray, body);
        const auto app = FetchAppDetails::parse(ok(body));
        QCOMPARE(app->id.value, u"A"_s);
        QCOMPARE(app->name, u"Pao"_s);
        QVERIFY(app->isLive);
        QCOMPARE(toEpochMs(*app->liveAt), 1'764'000'000'000);
        QCOMPARE(*app->isHealthy, false);
    }

    void notLiveHasNoLiveTime()
    {
        const auto app = FetchAppDetails::parse(ok(json("{'app':{'id':'A','live':false,'liveTs':0}}")));
        QVERIFY(!app->isLive);
        QVERIFY(!app->liveAt);
        QVERIFY(!app->isHealthy);
    }

    void lists_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray app =
            json("{'id':'A','name':'Pao','phone':5511987654321,'pipelineStage':'FINALIZE','creationStage':null}");
        QTest::newRow("array") << "[" + app + "]";
        QTest::newRow("apps") << "{\"apps\":[" + app + "],\"status\":\"success\"}";
        QTest::newRow("data") << "{\"data\":[" + app + "]}";
        QTest::newRow("strangers among them") << "{\"apps\":[null, 1, {\"name\":\"no id\"}, " + app + "]}";
    }

    void lists()
    {
        QFETCH(QByteArray, body);
        const auto apps = ListApps::parse(ok(body));
        QCOMPARE(apps->size(), 1);
        QCOMPARE(apps->first().phone, u"5511987654321"_s);
        QCOMPARE(apps->first().pipelineStage, u"FINALIZE"_s);
        QVERIFY(apps->first().creationStage.isEmpty());
    }

    void health_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isHealthy");
        QTest::newRow("text") << "\"true\""_ba << true;
        QTest::newRow("bool") << "true"_ba << true;
        QTest::newRow("text false") << "\"false\""_ba << false;
        QTest::newRow("bool false") << "false"_ba << false;
    }

    void health()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, isHealthy);
        QCOMPARE(FetchHealth::parse(ok("{\"status\":\"success\",\"healthy\":" + value + "}"))->isHealthy, isHealthy);
    }

    void appTokenNestedOrFlat()
    {
        QCOMPARE(FetchAppToken::parse(ok(json("{'status':'success','token':{'token':'sk_1','expiresOn':0}}")))
                     ->token.reveal(),
                 u"sk_1"_s);
        QCOMPARE(FetchAppToken::parse(ok(json("{'name':'Ana','terms_read':1,'token':'sk_1'}")))->token.reveal(),
                 u"sk_1"_s);
    }

    void universalToken_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("token") << json("{'token':'a.b.c'}");
        QTest::newRow("jwt") << json("{'jwt':'a.b.c','id':'1'}");
        QTest::newRow("data") << json("{'status':'success','data':'a.b.c'}");
        QTest::newRow("data.token") << json("{'status':'success','data':{'token':'a.b.c'}}");
        QTest::newRow("token.jwt") << json("{'status':'success','token':{'jwt':'a.b.c'}}");
    }

    void universalToken()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(MintUniversalToken::parse(ok(body))->token.reveal(), u"a.b.c"_s);
    }

    void pipelineSpellings()
    {
        QCOMPARE(FetchPipeline::parse(ok(json("{'whatsapp':{'pipeLineStage':'FINALIZE'}}")))->pipelineStage,
                 u"FINALIZE"_s);
        QCOMPARE(FetchPipeline::parse(ok(json("{'whatsapp':{'pipelineStage':'FINALIZE'}}")))->pipelineStage,
                 u"FINALIZE"_s);
        const auto failed = FetchPipeline::parse(ok(json("{'whatsapp':{'creationStage':'ERROR'}}")));
        QVERIFY(failed->hasFailed());
    }

    void wabaInfoWithNulls()
    {
        const auto info = FetchWabaInfo::parse(ok(json("{'wabaInfo':{'wabaId':611020304050607,'phone':null,'errors':[{'"
                                                       "error_code':141000,'error_description':'d'}]}}")));
        QCOMPARE(info->wabaId.value, u"611020304050607"_s);
        QVERIFY(info->phone.isEmpty());
        QCOMPARE(info->troubles.size(), 1);
        QCOMPARE(info->troubles.first().code, 141000);
    }

    void subscriptions()
    {
        const auto list = ListSubscriptions::parse(
            ok(json("{'subscriptions':[{'id':4711,'active':true,'modes':['ACCOUNT','COEXISTENCE'],'mode':16640,'"
                    "version':'3','url':'https://e.example.org/x'}]}")));
        QCOMPARE(list->first().id.value, u"4711"_s);
        QCOMPARE(list->first().version, 3);
        QCOMPARE(list->first().modes.size(), 2);
        QCOMPARE(list->first().modeBits, 16640);
        QVERIFY(list->first().isActive);
    }

    void deletedIsDone()
    {
        QVERIFY(DeleteSubscription::parse({204, {}, {}, {}}));
        QVERIFY(DeleteSubscription::parse(
            {400, json("{'status':'error','message':'Subscription Does Not Exist'}"), "application/json", {}}));
        QVERIFY(
            !DeleteSubscription::parse({400,
                                        json("{'status':'error','message':'API key is not associated with partner'}"),
                                        "application/json",
                                        {}}));
    }

    void doneAsWordsOrJson()
    {
        QVERIFY(SaveContact::parse({200, "contact details updated successfully", "text/plain", {}}));
        QVERIFY(SaveContact::parse(ok(json("{'status':'success','message':'contact details updated successfully'}"))));
        QVERIFY(!SaveContact::parse({200, "<html>sign in</html>", "text/html", {}}));
        QVERIFY(!SaveContact::parse(ok(json("{'status':'succ"))));
    }

    void linkMustBeOne_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("https") << "https://gs.tc.im/abc"_ba << true;
        QTest::newRow("practice") << "http://127.0.0.1:8080/t/golive/1"_ba << true;
        QTest::newRow("script") << "javascript:alert(1)"_ba << false;
        QTest::newRow("file") << "file:///etc/passwd"_ba << false;
        QTest::newRow("empty") << ""_ba << false;
    }

    void linkMustBeOne()
    {
        QFETCH(QByteArray, link);
        QFETCH(bool, isFine);
        QCOMPARE(FetchEmbedLink::parse(ok("{\"status\":\"success\",\"link\":\"" + link + "\"}")).has_value(), isFine);
    }

    void mediaThatSaysErrorIsNone()
    {
        QVERIFY(DownloadMedia::parse({200, "\xff\xd8", "image/jpeg", {}}));
        QVERIFY(DownloadMedia::parse(ok(json("{'a':'file of somebody'}"))));
        QVERIFY(!DownloadMedia::parse(ok(json("{'status':'error','message':'Invalid Media Id'}"))));
    }

    void missingFieldIsUnreadable()
    {
        for (const auto kind :
             {ListPartnerApps::parse(ok("{}")).error().kind, ListApps::parse(ok("{}")).error().kind,
              FetchAppDetails::parse(ok("{}")).error().kind, FetchAppToken::parse(ok("{}")).error().kind,
              FetchHealth::parse(ok("{}")).error().kind, FetchPipeline::parse(ok("{}")).error().kind,
              FetchWabaInfo::parse(ok("{}")).error().kind, CreateSubscription::parse(ok("{}")).error().kind})
            QCOMPARE(kind, ApiError::Kind::Unreadable);
    }

    void errorShapes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("message") << json("{'status':'error','message':'why'}");
        QTest::newRow("data") << json("{'status':'error','data':'why'}");
        QTest::newRow("messagedata") << json("{'status':'error','messagedata':'why'}");
        QTest::newRow("numeric status") << json("{'message':'why','status':400}");
        QTest::newRow("generic") << json("{'status':400,'message':'why','details':null,'entity':null}");
        QTest::newRow("plain") << "why"_ba;
        QTest::newRow("meta") << json("{'error':{'message':'why','code':100}}");
        QTest::newRow("error text") << json("{'timestamp':1,'error':'why'}");
    }

    void errorShapes()
    {
        QFETCH(QByteArray, body);
        const ApiError error = errorFrom({400, body, {}, {}});
        QCOMPARE(error.kind, ApiError::Kind::Refused);
        QCOMPARE(error.message, u"why"_s);
        QCOMPARE(error.isFromMeta, body.contains("code"));
    }

    void aLongMessageIsCut() { QVERIFY(errorFrom({400, QByteArray(100'000, 'x'), {}, {}}).message.size() <= 500); }
};

GOLIVE_TEST(ReplyShapesTest)

} // namespace tst_replyshapes

#include "tst_replyshapes.moc"
