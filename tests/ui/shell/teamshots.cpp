#include "teamshots.h"
#include "testing/boardentries.h"

#include "shellviews.h"
#include "ui/pages/board/board.h"
#include "ui/pages/board/boardmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/profiledialog.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

Surroundings withOpen(int count)
{
    const QStringList names{u"Padaria Central da Praça"_s,
                            u"TeaHouseDemo"_s,
                            u"Café da Lia"_s,
                            u"FlowersOfLapa"_s,
                            u"Garage North"_s,
                            u"Bakery Santos & Filhos"_s,
                            u"+55 21 98765-4321"_s,
                            u"Livraria do Zé"_s,
                            u"Óptica Moderna"_s};
    Surroundings around = samples::surroundings();
    around.isStaff = true;
    for (int i = 0; i < count; ++i) {
        OpenClient one;
        one.place = i + 1;
        one.summary.id = {i == 1 ? u"one"_s : names[i]};
        one.summary.client = names[i];
        if (i % 3 != 2)
            one.summary.deadline = samples::now() + std::chrono::minutes(47 + i * 149);
        around.open << one;
    }
    return around;
}

PartnerProfile remembered()
{
    PartnerProfile profile;
    profile.eventsUrl = u"https://inbox.partner.example/whatsapp/events"_s;
    profile.headerName = u"Authorization"_s;
    profile.country = profile.region = u"BR"_s;
    profile.contact = {u"Rui Support"_s, u"rui@partner.example"_s, u"+55 11 3000-0000"_s};
    profile.ownerLanguage = u"pt_BR"_s;
    profile.sender = u"Rui of Partner"_s;
    return profile;
}

} // namespace

void shootTeam(const QSize &size, const ShotPath &path)
{
    const auto grab = [&path](QWidget &window, const char *name) {
        window.show();
        for (int pass = 0; pass < 12; ++pass)
            QCoreApplication::processEvents();
        window.grab().save(path(name));
    };
    const auto shoot = [&](const Setup &setup, const Surroundings &around, const char *name) {
        MainWindow window;
        if (size.isValid())
            window.resize(size);
        window.draw(golive::viewOf(setup, around, samples::now()));
        if (auto *board = window.findChild<Board *>(u"board"_s)) {
            board->draw(samples::now());
            board->clients().put(entriesOf(samples::boardRows(30)));
        }
        grab(window, name);
    };
    Setup setup = samples::setupAt(Step::Contact);
    setup.details.contact = remembered().contact;
    setup.details.isContactOurs = true;
    shoot(setup, withOpen(3), "open-contact");
    setup = samples::setupAt(Step::SetUp);
    shoot(setup, withOpen(9), "open-nine");
    Surroundings around = withOpen(4);
    around.watchedCount = around.unguardedCount = 12;
    around.unguardedAccount = u"desk@partner.example"_s;
    shoot(setup, around, "banner-unguarded");
    Setup blank;
    blank.screen.isSignedIn = true;
    shoot(blank, around, "banner-board");
    around.outage = Outage{samples::now() - std::chrono::minutes(10), Outage::Why::NoNetwork};
    shoot(setup, around, "banner-offline");
    around = withOpen(2);
    around.profile = remembered();
    setup = samples::setupAt(Step::Webhooks);
    setup.screen.busy.reset();
    setup.screen.areSubscriptionsRead = true;
    setup.listening.url = remembered().eventsUrl;
    setup.listening.isUrlOfProfile = true;
    shoot(setup, around, "profile-events");
    setup = samples::setupAt(Step::App);
    setup.screen.busy.reset();
    shoot(setup, around, "profile-client");
    setup = samples::setupAt(Step::Region);
    shoot(setup, around, "profile-region");
    ProfileDialog dialog(u"desk@partner.example"_s);
    dialog.draw(remembered());
    grab(dialog, "profile-dialog");
    dialog.draw({});
    grab(dialog, "profile-empty");
}

} // namespace golive::ui
