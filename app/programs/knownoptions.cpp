#include "programs/knownoptions.h"

#include "domain/support/supportcategory.h"
#include "ui/wording/languages.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

QStringList supportCategories()
{
    QStringList names;
    for (const SupportCategory category : enumValues<SupportCategory>())
        names << nameOf(category);
    return names;
}

} // namespace

KnownOptions::KnownOptions()
    : practice(u"practice"_s, u"Practise against a made-up partner on this computer."_s),
      rehearse(u"rehearse"_s, u"Drive the whole journey by itself, in practice; needs --report."_s),
      report(u"report"_s, u"Where the rehearsal puts its report and pictures."_s, u"DIR"_s),
      scenario(u"scenario"_s, u"What is to go wrong in practice (golive-sandbox --help lists them)."_s, u"NAME"_s,
               u"happy"_s),
      language(u"lang"_s, u"Language: %1."_s.arg(ui::languageCodes()), u"LANGUAGE"_s),
      theme(u"theme"_s, u"Colours: light or dark."_s, u"THEME"_s),
      file(u"open"_s, u"Take in this set-up file, and look after it from now on."_s, u"FILE"_s),
      data(u"data-dir"_s, u"Keep set-ups in this folder instead of the usual one."_s, u"DIR"_s),
      store(u"store"_s,
            u"Keep set-ups on a team's server, postgresql://[USER@]HOST[:PORT]/DATABASE, instead of in the folder. Its "
            u"password is never typed here: see the manual."_s,
            u"ADDRESS"_s),
      back(u"back"_s, u"Copy from the server into the folder."_s),
      url(u"partner-url"_s, u"Where the Partner API is (https; http only on this computer)."_s, u"URL"_s),
      guardName(u"guard-name"_s, u"How this guard appears to others on the same data."_s, u"NAME"_s),
      events(u"events-dir"_s, u"Read the events that a golive-receiver keeps in DIR."_s, u"DIR"_s),
      inTray(u"in-tray"_s, u"Start without a window where there is a tray, as at log-in."_s),
      json(u"json"_s, u"Print JSON, for a program."_s), signIns(u"sign-ins"_s, u"Remove the stored sign-ins, too."_s),
      notify(u"notify-url"_s, u"Post outcomes to this address, signed (https; http only on this computer)."_s,
             u"URL"_s),
      all(u"all"_s, u"Those that were put away, too."_s),
      verify(u"verify"_s, u"Say whether anything was removed from the journal, or altered."_s),
      csv(u"csv"_s, u"Print a table for a spreadsheet."_s),
      list(u"csv"_s, u"The list: comma, semicolon or tab; - for standard input."_s, u"FILE"_s),
      dryRun(u"dry-run"_s, u"Only say what would be made, and what is wrong in the list."_s),
      link(u"link"_s, u"Make each one's sign-up link as well; it lives five days."_s),
      fresh(u"new"_s, u"Ask Gupshup for a new link, which uses up one of those that are left; needs --yes."_s),
      yes(u"yes"_s, u"Use up one of the links that are left."_s),
      client(u"client"_s, u"The set-up that it is about, by its id."_s, u"ID"_s),
      category(u"category"_s, u"What it is about: %1."_s.arg(supportCategories().join(u", "_s)), u"CATEGORY"_s),
      out(u"out"_s, u"Write it there instead of printing it."_s, u"FILE"_s),
      doctorRules(u"doctor-rules"_s, u"Look at the hosts of this file."_s, u"FILE"_s),
      help({u"h"_s, u"help"_s}, u"Show this and leave."_s),
      version({u"v"_s, u"version"_s}, u"Show the version and leave."_s)
{
    doctorRules.setFlags(QCommandLineOption::HiddenFromHelp);
}

QString typedName(const QCommandLineOption &option)
{
    return u"--"_s + option.names().constLast();
}

bool isGiven(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    const QStringList names = parser.optionNames();
    return std::any_of(names.begin(), names.end(),
                       [&option](const QString &name) { return option.names().contains(name); });
}

QString given(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    return isGiven(parser, option) ? parser.value(option) : QString();
}

} // namespace golive::programs
