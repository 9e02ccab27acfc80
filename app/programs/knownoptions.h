#pragma once

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>

namespace golive::programs {

/// Each option of golive and golivectl, named and described once. Who takes which is said by options.cpp and
/// commandline.cpp.
struct KnownOptions
{
    KnownOptions();

    QCommandLineOption practice;
    QCommandLineOption rehearse;
    QCommandLineOption report;
    QCommandLineOption scenario;
    QCommandLineOption language;
    QCommandLineOption theme;
    QCommandLineOption file;
    QCommandLineOption data;
    QCommandLineOption store;
    QCommandLineOption back;
    QCommandLineOption url;
    QCommandLineOption guardName;
    QCommandLineOption events;
    QCommandLineOption inTray;
    QCommandLineOption json;
    QCommandLineOption signIns;
    QCommandLineOption notify;
    QCommandLineOption all;
    QCommandLineOption verify;
    QCommandLineOption csv;
    QCommandLineOption list;
    QCommandLineOption dryRun;
    QCommandLineOption link;
    QCommandLineOption fresh;
    QCommandLineOption yes;
    QCommandLineOption client;
    QCommandLineOption category;
    QCommandLineOption out;
    QCommandLineOption doctorRules; ///< Of tests, which never leave this computer: not in the help.
    QCommandLineOption help;
    QCommandLineOption version;
};

/// The long name, as it is typed: "--data-dir".
QString typedName(const QCommandLineOption &);

/// What was given for it; also where this parser does not know the option, which Qt warns of.
bool isGiven(const QCommandLineParser &, const QCommandLineOption &);
QString given(const QCommandLineParser &, const QCommandLineOption &);

} // namespace golive::programs
