# Completion of golivectl's commands and options for bash. tests/packaging/tst_completion.py holds it to the program's help.
_golivectl()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} options=
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W 'guard doctor explain policy create forget --help --version' -- "$word")
        return
    fi
    case $before in
        --data-dir | --events-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
        --open | --csv) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
        --lang) mapfile -t COMPREPLY < <(compgen -W 'en pt_BR' -- "$word"); return ;;
        --guard-name | --partner-url) return ;;
    esac
    case ${COMP_WORDS[1]} in
        guard) options='--data-dir --events-dir --open --guard-name --partner-url --help' ;;
        doctor) options='--data-dir --json --lang --partner-url --help' ;;
        explain) options='--json --lang --help' ;;
        policy) options='--data-dir --guard-name --json --lang --partner-url --help' ;;
        create) options='--csv --dry-run --link --data-dir --json --lang --partner-url --help' ;;
        forget) options='--lang --sign-ins --help' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
}
complete -F _golivectl golivectl
