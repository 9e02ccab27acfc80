#pragma once

#include "rehearsal/desktopmoves.h"
#include "rehearsal/eventsink.h"
#include "rehearsal/phrase.h"
#include "rehearsal/practiceline.h"
#include "rehearsal/script.h"
#include "rehearsal/teamline.h"
#include "rehearsal/webmoves.h"

namespace golive::rehearsal {

/// The journey of a scenario, written down: who goes through which door, what he does on each page, and how it must
/// end.
class Journey
{
public:
    struct Stage
    {
        Eye &eye;
        Hand &hand;
        PracticeLine &line;
        TeamLine &team;  ///< A colleague on the same store.
        EventSink &sink; ///< An address of somebody else, for events that Golive cannot see.
        QString reportFolder;
        bool hasWebView = true;
    };

    explicit Journey(const Stage &stage);

    /// Nothing for a scenario that is not known. The moves refer to this object: keep it until they are over.
    std::vector<Step> stepsOf(const QString &scenario);

private:
    enum class Sharing { Shared, NotShared };
    enum class HandOff { QrCode, AccessCode };
    enum class Order { PortfolioFirst, PhoneFirst };
    enum class Business { Known, New };

    static QString phoneAsKept(); ///< E.164
    void writeStaff(const QString &scenario);
    void goLive(const QString &scenario, Sharing sharing);
    void writeOwner();
    void writeSelfServe();
    void sayFinished(const QString &step);
    void writeAlreadySynced();
    void writeTwoClients();
    void writeBoard();
    void writeTeam();
    void writeColleague();
    Move signedIn() const;
    Move toContact() const;
    void writeElsewhere();

    void beginSecond(const QString &appName);
    void askToLeave();
    void askToGiveUp();
    void putAwayAndUndo(const QString &appName);
    void goOnWithFirst();
    void finishFirst(const QString &second);
    void aListOfMany();
    void anotherClient(const QString &appName, const QString &number);

    void signIn();
    void createApp(const QString &appName, const QString &number);
    void getReady();
    void leaveRegion();
    void contact();
    void events(const QString &scenario);
    void accountElsewhere();
    void sendOnceMore();
    void eventsElsewhere();
    void receiverGoesDown();

    /// From the link to Facebook's last screen, here or where the owner is.
    void facebooksPart(HandOff, Sharing);
    /// In the owner's own browser, far from here (journeyelsewhere.cpp).
    Move linkHandedOver();
    void ownerElsewhere();
    /// The numbers that Facebook handed over are there to select from.
    Move numbersOffered() const;

    void openFacebook();
    void logIn();
    void portfolio(Business business);
    void setupChoice();
    void number(const WebMoves::Effect &effect = {});
    void throughFacebook(Order order);
    void phone(HandOff handOff, Sharing sharing);
    void finishFacebook(Order order = Order::PhoneFirst);
    void facebookSaysNo(bool isErrorObject);
    /// The window is closed by the person, by the bar over it.
    void closeFacebook();
    void facebookStaysEmpty();
    void selectNumber(int place = 0);
    void tellSharing(Sharing sharing);

    void laptopCloses(const QString &scenario);
    void setUp();
    void earlierSync();
    /// Armed: nothing is pressed.
    void synced(const QRegularExpression &contacts, const QRegularExpression &history);
    void onceMore();
    void observed(const QString &scenario);
    void missed();
    void endOf(const QString &scenario);
    void report();
    void notice(const QString &step, const QString &page, const QRegularExpression &said);

    Stage m_stage;
    DesktopMoves m_desktop;
    WebMoves m_web;
    WebMoves m_phone;
    Script m_script;
    QString m_link; ///< As it was handed to somebody elsewhere.
    QString m_appName;
};

} // namespace golive::rehearsal
