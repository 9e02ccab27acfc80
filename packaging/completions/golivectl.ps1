# Completion of golivectl's commands and options for PowerShell: dot-source this file in your profile.
# tests/packaging/tst_completion.py holds it to the program's help.
Register-ArgumentCompleter -Native -CommandName golivectl, golivectl.exe -ScriptBlock {
    param($word, $line, $cursor)
    $options = [ordered]@{
        'guard' = '--data-dir --events-dir --open --guard-name --notify-url --partner-url --store --help'
        'doctor' = '--data-dir --json --lang --partner-url --help'
        'explain' = '--json --lang --help'
        'store' = '--back --data-dir --json --lang --store --help'
        'policy' = '--data-dir --guard-name --json --lang --partner-url --store --help'
        'create' = '--csv --dry-run --link --data-dir --store --json --lang --partner-url --help'
        'support' = '--category --client --data-dir --store --json --lang --out --partner-url --help'
        'forget' = '--lang --sign-ins --help'
        'list' = '--all --data-dir --json --lang --store --help'
        'show' = '--data-dir --json --lang --store --help'
        'journal' = '--csv --data-dir --json --lang --store --verify --help'
        'watch' = '--data-dir --json --lang --store --help'
        'link' = '--data-dir --json --lang --new --partner-url --store --yes --help'
        'note' = '--data-dir --json --lang --store --help'
        'export' = '--csv --data-dir --json --lang --store --help'
        'import' = '--data-dir --json --lang --partner-url --store --help'
    }
    $typed = @($line.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.ToString() })
    $offered = if ($typed.Count -le 1) { @($options.Keys) + '--help' + '--version' }
               elseif ($typed[-1] -eq '--lang') { 'en', 'pt_BR' }
               elseif ($typed.Count -eq 2 -and $typed[1] -eq 'store' -and $word -notlike '-*') { 'prepare', 'check', 'copy', 'accept', 'sign-in', 'sign-out' }
               elseif ($options.Contains($typed[1])) { $options[$typed[1]] -split ' ' }
    $offered | Where-Object { $_ -like "$word*" } |
        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
