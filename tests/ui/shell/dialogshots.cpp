#include "dialogshots.h"

#include "shellviews.h"
#include "ui/pages/board/reminderdialog.h"
#include "ui/pages/start/bulkdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/signindialog.h"
#include "ui/shell/supportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

/// Many new clients: nothing yet, a list with faults, under way, and what came of it.
void shootBulk(const QSize &size, const ShotPath &path)
{
    const auto grab = [](BulkDialog &dialog, const QString &file) {
        for (int pass = 0; pass < 12; ++pass)
            QCoreApplication::processEvents();
        dialog.grab().save(file);
    };
    BulkSurroundings around;
    around.hostCountry = u"BR"_s;
    around.unsupportedCountries = QStringList{u"ZA"_s};
    around.languages = QStringList{u"en"_s, u"pt_BR"_s};
    around.kept = {{u"TeaHouse"_s, u"+55 11 91234-5678"_s, u"K-9"_s},
                   {u"OldHouse"_s, u"+55 11 97000-0010"_s, {}, BoardPlace::Archived},
                   {u"DoneHouse"_s, u"+55 11 97000-0011"_s, {}, BoardPlace::Done}};
    BulkDialog dialog;
    if (size.isValid())
        dialog.resize(size);
    dialog.setSurroundings(around, u"staff@partner.example"_s, 12);
    dialog.show();
    grab(dialog, path("bulk-empty"));
    dialog.setSurroundings(around, u"staff@partner.example"_s, 0);
    QString list = u"nome;referência;número;contato;e-mail;região;idioma;cidade\n"
                   "Padaria da Ana;K-1;+55 11 98765-4321;Ana Souza;ana@pao.example;BR;pt;Santos\n"
                   "Bar;K-2;+55 11 98765-4322;;;;;\n"
                   "Café do Rui;K-9;123;Rui;rui@;FR;Klingon;\n"
                   "Cape Tea;K-4;+27 82 123 4567;;;;;\n"
                   "Padaria Azul;K-1;5,51199E+12;;;;;\n"_s;
    for (int i = 10; i < 60; ++i)
        list += u"Loja do centro %1;L-%1;+55 11 97000-00%1;Maria;loja%1@lojas.example;BR;pt;\n"_s.arg(i);
    dialog.takeFile(list.toUtf8());
    Q_EMIT dialog.findChild<QShortcut *>()->activated();
    grab(dialog, path("bulk-list"));
    QString longList = u"nome;referência;número\n"_s;
    for (int i = 0; i < 10'000; ++i)
        longList += u"Loja do bairro %1;B-%1;+55 11 96000-%2\n"_s.arg(i).arg(i, 4, 10, QChar(u'0'));
    dialog.takeFile(longList.toUtf8());
    dialog.grab().save(path("bulk-judging"));
    dialog.takeFile(list.toUtf8());
    dialog.findChild<QCheckBox *>()->setChecked(true);
    dialog.findChild<QPushButton *>(u"bulkMake"_s)->click();
    BulkProgress progress;
    progress.isRunning = true;
    progress.total = 51;
    progress.done = 20;
    progress.appsMade = 19;
    progress.appsFound = 1;
    progress.linksMade = 20;
    progress.current = u"LojaDoCentro29"_s;
    dialog.draw(progress);
    grab(dialog, path("bulk-making"));
    progress.isRunning = false;
    progress.done = 51;
    progress.appsMade = 48;
    Problem taken;
    taken.kind = Problem::Kind::AppNameTaken;
    progress.failures = {{{u"a"_s}, u"LojaDoCentro31"_s, taken}, {{u"b"_s}, u"LojaDoCentro40"_s, taken}};
    dialog.draw(progress);
    grab(dialog, path("bulk-made"));
}

/// A text for an owner, one of several, one of whom nothing is awaited, and while thousands are passed over.
void shootReminder(const QSize &size, const ShotPath &path)
{
    ReminderView view;
    view.client = u"Padaria Central da Praça"_s;
    view.number = u"+55 11 98765-4321"_s;
    view.ownerName = u"Ana Souza"_s;
    view.account = u"staff@partner.example"_s;
    view.country = u"BR"_s;
    view.windowLanguage = QLocale().name() == "pt_BR"_L1 ? u"pt_BR"_s : u"en"_s;
    view.link = QUrl(u"https://hosted.gupshup.example/whatsapp/onboarding/embed?partner=1001&app=4f2a&sig=9b31"_s);
    view.linkUntil = samples::now() + std::chrono::hours(40);
    view.windowUntil = samples::now() + std::chrono::hours(5);
    view.now = samples::now();
    ReminderDialog dialog(u"Bea"_s);
    if (size.isValid())
        dialog.resize(dialog.size().boundedTo(size - QSize(40, 40)));
    QObject::connect(&dialog, &ReminderDialog::viewWanted, &dialog, [&](const SetupId &id) {
        view.setup = id;
        dialog.draw(view);
    });
    const auto grab = [&dialog, &path](const char *name) {
        for (int pass = 0; pass < 12; ++pass)
            QCoreApplication::processEvents();
        dialog.grab().save(path(name));
    };
    view.next.of = OwnerReminder::ConnectPhone;
    view.reminded = OwnerReminded{OwnerReminder::OpenLink, ReminderWay::WhatsApp,
                                  samples::now() - std::chrono::minutes(125), u"Ana"_s};
    dialog.begin({{u"a"_s}, {u"b"_s}, {u"c"_s}});
    dialog.show();
    GiveReminder given;
    given.setup = {u"a"_s};
    given.way = ReminderWay::WhatsApp;
    dialog.tellDone(given, true);
    grab("reminder");
    view.reminded.reset();
    view.next = {std::nullopt, NextReminder::Hold::LinkMissing};
    view.link = {};
    dialog.begin({{u"d"_s}});
    grab("reminder-none");
    QList<SetupId> many;
    for (int i = 0; i < 10'000; ++i)
        many << SetupId{QString::number(i)};
    dialog.begin(many);
    grab("reminder-looking");
}

void shootSignIn(const QSize &size, const ShotPath &path)
{
    const auto grab = [&](const SignInDialog::Words &words, const char *name) {
        QWidget window;
        window.resize(size.isValid() ? size : QSize(960, 600));
        window.show();
        SignInDialog dialog(words, &window);
        dialog.show();
        for (int pass = 0; pass < 12; ++pass)
            QCoreApplication::processEvents();
        QPixmap picture = window.grab();
        QPainter(&picture).drawPixmap(window.rect().center() - dialog.rect().center(), dialog.grab());
        picture.save(path(name));
    };
    grab(SignInDialog::ofProxy(u"proxy.escritorio.example"_s, false), "signin-proxy");
    grab(SignInDialog::ofProxy(u"proxy.escritorio.example"_s, true), "signin-proxy-again");
    const QString store = u"postgresql://ana@db.example.org/golive"_s;
    grab(SignInDialog::ofStore(store, false), "signin-store");
    grab(SignInDialog::ofStore(store, true), "signin-store-again");
}

void shootSupport(const QSize &size, const ShotPath &path)
{
    SupportDialog dialog(true);
    if (size.isValid())
        dialog.resize(size);
    auto *category = dialog.findChild<QComboBox *>();
    category->setCurrentIndex(category->findData(nameOf(SupportCategory::Chats)));
    dialog.findChild<QRadioButton *>()->click();
    dialog.findChild<QPlainTextEdit *>(u"supportWords"_s)->setPlainText(u"Only the contacts came, no older chats."_s);
    dialog.show();
    for (int pass = 0; pass < 12; ++pass)
        QCoreApplication::processEvents();
    dialog.grab().save(path("support"));
    Setup setup = samples::setupAt(Step::Sync);
    Redactor redactor(knownOf(setup));
    BundleSources sources;
    sources.problems = {{u"About"_s, u"Chats or contacts that did not come"_s},
                        {u"What is missing"_s, u"The chats of "_s + setup.client.numberText}};
    sources.versions = {{u"Golive"_s, u"0.1.0"_s}, {u"Qt"_s, u"6.4.2"_s}};
    sources.settings = {{u"language"_s, u"pt_BR"_s}};
    sources.setup = {{u"e164"_s, u"+5511987654321"_s}, {u"furthest"_s, u"sync"_s}, {u"door"_s, u"staff"_s}};
    sources.ledger = {{1, SyncKind::Contacts, {SyncRecord::State::Accepted, u"req-1"_s, {}, {}, samples::now()}}};
    sources.doctor = u"Nothing stands between this computer and Gupshup and Facebook."_s;
    dialog.findChild<QPushButton *>(u"supportNext"_s)->click();
    dialog.draw(bundleTexts(sources, redactor));
    for (int pass = 0; pass < 12; ++pass)
        QCoreApplication::processEvents();
    dialog.grab().save(path("support-parts"));
    MainWindow window;
    window.draw(samples::viewAt(Step::SetUp));
    dialog.addPicture(window.grab().toImage());
    dialog.say(u"Saved: /home/somebody/Documents/golive-support-2026-11-29.zip"_s, true);
    for (int pass = 0; pass < 12; ++pass)
        QCoreApplication::processEvents();
    dialog.grab().save(path("support-picture"));
}

} // namespace golive::ui
